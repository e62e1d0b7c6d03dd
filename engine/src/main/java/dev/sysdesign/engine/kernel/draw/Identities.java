package dev.sysdesign.engine.kernel.draw;

import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose draws are whose. A component draws by its name, or by that which it had in the run that
 * this one is compared with; an edge by caller, callee and guards, and by its place among those
 * that are alike. What else there is does not matter.
 */
public final class Identities {
  private final long run;
  private final Map<String, String> former;

  /**
   * Identities in one run.
   *
   * @param run the key of the run; see {@link Purpose#run}
   * @param former the names of renamed components before, by those that they have
   */
  public Identities(long run, Map<String, String> former) {
    this.run = run;
    this.former = former;
  }

  public static Identities of(RunPlan plan) {
    return new Identities(
        Purpose.run(plan.settings().seed(), plan.replication()), plan.formerNames());
  }

  private String of(String component) {
    return former.getOrDefault(component, component);
  }

  /** The key of the draws of a component for a purpose. */
  public long component(Purpose purpose, String name) {
    return purpose.key(run, of(name));
  }

  /** The key of the draws of a client's request class for a purpose. */
  public long flow(Purpose purpose, String client, String request) {
    return purpose.key(run, of(client) + "/" + request);
  }

  /** The key of the draws of something that is neither, such as a fault. */
  public long other(Purpose purpose, String name) {
    return purpose.key(run, name);
  }

  /** The key of the draws of every edge for a purpose, in the order of the list. */
  public long[] edges(Purpose purpose, List<Edge> edges) {
    Map<String, Integer> alike = new HashMap<>();
    List<Long> keys = new ArrayList<>();
    for (Edge edge : edges) {
      String identity = edge.renamed(of(edge.from()), of(edge.to())).identity();
      int place = alike.merge(identity, 1, Integer::sum) - 1;
      keys.add(purpose.key(run, identity + " " + place));
    }
    return keys.stream().mapToLong(Long::longValue).toArray();
  }
}
