package dev.sysdesign.engine.kernel.trace;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.Frame.Step;
import dev.sysdesign.engine.result.Hop;
import java.util.Optional;

/** What is noted about one hop of a sampled request while it happens. */
public final class HopNotes {
  public final TraceNotes trace;
  public final int id;
  private final int parent;
  private final Hop.Role role;
  private final int edge;
  private final int fromInstance;
  private final int attempt;
  private int toInstance = -1;
  private Hop.Door door;
  private int cause = -1;
  private boolean hasLeft;
  private boolean isAbandoned;
  public Hop.Lookup lookup = Hop.Lookup.NONE;

  public HopNotes(
      TraceNotes trace, HopNotes parent, Hop.Role role, int edge, int fromInstance, int attempt) {
    this.trace = trace;
    this.id = trace.hops.size();
    this.parent = parent == null ? -1 : parent.id;
    this.role = role;
    this.edge = edge;
    this.fromInstance = fromInstance;
    this.attempt = attempt;
    trace.hops.add(this);
  }

  public void happens(Step step, long now) {
    trace.happens(now, id, step);
  }

  public void sent(int to, long now) {
    toInstance = to;
    happens(Step.SENT, now);
  }

  public void arrived(Hop.Door found, long now) {
    door = found;
    happens(Step.ARRIVED, now);
  }

  /** The instance sends an answer, or is done with what it has acknowledged before. */
  public void left(int why, long now) {
    happens(hasLeft ? Step.FINISHED : Step.LEFT, now);
    if (!hasLeft && !isAbandoned) {
      cause = why;
    }
    hasLeft = true;
  }

  public void answered(int why, long now) {
    cause = why;
    happens(Step.ANSWERED, now);
  }

  public void abandoned(int why, long now) {
    cause = why;
    isAbandoned = true;
    happens(Step.ABANDONED, now);
  }

  Hop hop(CompiledTopology net, Topology topology) {
    Edge described = net.edges.described.get(edge);
    return new Hop(
        id,
        parent,
        role,
        described.identity(),
        name(net, topology, fromInstance),
        fromInstance - net.nodes.firstInstance[net.nodes.nodeOf[fromInstance]],
        toInstance < 0 ? described.to() : name(net, topology, toInstance),
        toInstance < 0 ? -1 : toInstance - net.nodes.firstInstance[net.nodes.nodeOf[toInstance]],
        attempt,
        Optional.ofNullable(door),
        lookup,
        cause < 0 ? Optional.empty() : Optional.of(Cause.values()[cause]));
  }

  private static String name(CompiledTopology net, Topology topology, int instance) {
    return topology.components().get(net.nodes.nodeOf[instance]).name();
  }
}
