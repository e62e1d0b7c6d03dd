package dev.sysdesign.engine.kernel.trace;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.tally.RootCauses;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.Frame;
import dev.sysdesign.engine.result.RootCause;
import dev.sysdesign.engine.result.Trace;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalLong;

/** What is noted about one sampled request while it happens. */
public final class TraceNotes {
  private static final long NOT_YET = -1;

  public final long rank;
  public final long number;
  final ArrayList<HopNotes> hops = new ArrayList<>();
  private final ArrayList<Moment> frames = new ArrayList<>();
  private final int flow;
  private final long began;
  private long ended = NOT_YET;
  private int root = -1;
  private boolean dropped;

  /** A frame, counted from the start of the run. */
  record Moment(long at, int hop, Frame.Step step) {}

  /**
   * Nothing noted yet.
   *
   * @param rank by which it competes for a place in the sample: the least ones are in
   */
  public TraceNotes(long rank, long number, int flow, long began) {
    this.rank = rank;
    this.number = number;
    this.flow = flow;
    this.began = began;
  }

  /** It is not in the sample any more: forgets everything; returns how many hops that was. */
  public int drop() {
    int forgotten = hops.size();
    dropped = true;
    hops.clear();
    hops.trimToSize();
    frames.clear();
    frames.trimToSize();
    return forgotten;
  }

  public boolean isDropped() {
    return dropped;
  }

  void happens(long now, int hop, Frame.Step step) {
    if (!dropped) {
      frames.add(new Moment(now, hop, step));
    }
  }

  public void ended(long now) {
    ended = now;
  }

  public void failed(int origin) {
    root = origin;
  }

  public Trace trace(CompiledTopology net, Topology topology, long origin) {
    return new Trace(
        number,
        topology.components().get(net.flows.clientOf[flow]).name(),
        topology.requests().get(net.flows.classOf[flow]).name(),
        began - origin,
        ended == NOT_YET ? OptionalLong.empty() : OptionalLong.of(ended - origin),
        root < 0
            ? Optional.empty()
            : Optional.of(
                new RootCause(
                    topology.components().get(RootCauses.node(root)).name(),
                    Cause.values()[RootCauses.cause(root)],
                    1)),
        hops.stream().map(hop -> hop.hop(net, topology)).toList(),
        frames.stream().map(m -> new Frame(m.at() - origin, m.hop(), m.step())).toList());
  }
}
