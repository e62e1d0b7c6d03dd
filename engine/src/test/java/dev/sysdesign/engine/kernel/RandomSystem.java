package dev.sysdesign.engine.kernel;

import static dev.sysdesign.engine.Blueprint.count;

import dev.sysdesign.engine.Blueprint;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.draw.Identities;
import dev.sysdesign.engine.kernel.run.Start;
import dev.sysdesign.engine.model.Guard;
import dev.sysdesign.engine.model.RequestClass.Kind;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.ArrayList;
import java.util.List;

/** A system made up by a seed: layers of every type, policies, guards and faults. */
public final class RandomSystem {
  /** A queue that takes what others could not deliver. */
  private static final String DEAD_LETTERS = "dead";

  /** A database that calls nobody, so that no request goes round. */
  private static final String LEAF = "leaf";

  private final Blueprint blueprint = new Blueprint();
  private final List<Intervention> faults = new ArrayList<>();
  private final List<String[]> links = new ArrayList<>();
  private final List<String> served = new ArrayList<>();
  private final Dice dice;

  public RandomSystem(long seed) {
    dice = new Dice(seed);
    blueprint.seed(seed).seconds(3).request("r", 0.7, Kind.READ).request("w", 0.3, Kind.WRITE);
    int depth = 2 + below(3);
    List<String> callers = new ArrayList<>();
    for (int i = 0; i <= below(2); i++) {
      blueprint.with("client", "client" + i, RandomComponent.client(dice).properties());
      callers.add("client" + i);
    }
    for (int layer = 0; layer < depth; layer++) {
      List<String> next = new ArrayList<>();
      for (int i = 0; i <= below(3); i++) {
        next.add(component(layer, i, layer == depth - 1));
      }
      for (String caller : callers) {
        connect(caller, next);
      }
      callers = new ArrayList<>(next);
      callers.removeIf(name -> name.startsWith("leaf"));
    }
    blueprint.with("queue", DEAD_LETTERS, "capacity", count(100));
    served.add(DEAD_LETTERS);
    blueprint.with("database", LEAF, "connections", count(3), "queue", count(5));
    served.add(LEAF);
    for (int i = 0; i < below(6); i++) {
      faults.add(fault());
    }
  }

  public Blueprint blueprint() {
    return blueprint;
  }

  public Intervention[] faults() {
    return faults.toArray(new Intervention[0]);
  }

  /** The system at its start, with its faults. */
  public Kernel faultyKernel() {
    return kernel(faults);
  }

  /** The system at its start, with other faults. */
  public Kernel kernel(List<Intervention> imposed) {
    Topology topology = blueprint.topology();
    Identities identities = Identities.of(RunPlan.steady(topology.settings()));
    CompiledTopology net = CompiledTopology.of(topology);
    return new Start(net, identities, imposed).kernel(false);
  }

  private int below(int bound) {
    return dice.below(bound);
  }

  private boolean chance(int percent) {
    return dice.chance(percent);
  }

  private String component(int layer, int i, boolean last) {
    RandomComponent made = new RandomComponent(dice, last);
    String name = (made.leaf ? "leaf" : "c") + layer + "_" + i;
    List<String> zones = chance(50) ? List.of() : List.of("us-east-1a", "us-east-1b");
    blueprint.in(zones, made.type, name, made.properties());
    served.add(name);
    return name;
  }

  private void connect(String caller, List<String> callees) {
    for (String callee : callees) {
      Object[] policies = new RandomPolicies(dice).edge();
      links.add(new String[] {caller, callee});
      switch (below(5)) {
        case 0 -> blueprint.hand(caller, callee, policies);
        case 1 -> blueprint.when(new Guard.OfShare(below(100) / 100.0), caller, callee, policies);
        case 2 -> blueprint.when(new Guard.OfKind(Kind.READ), caller, callee, policies);
        default -> blueprint.call(caller, callee, policies);
      }
      if (chance(30)) {
        blueprint.and(caller, callees.get(below(callees.size())), policies);
      }
    }
  }

  /** A component of one of these types that everybody may name; of any where there are none. */
  static String named(List<String> types) {
    return types.contains("queue") ? DEAD_LETTERS : LEAF;
  }

  private Intervention fault() {
    return new RandomFaults(dice).fault(served, links);
  }
}
