package dev.sysdesign.engine.kernel.fault;

import dev.sysdesign.engine.kernel.AffectedCalls;
import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.LinkFault;
import dev.sysdesign.engine.kernel.NetworkPaths;
import dev.sysdesign.engine.kernel.Undelivered;
import dev.sysdesign.engine.result.Cause;

/**
 * Messages do not pass.
 *
 * @param ends the two places between which they do not; null: on the whole edge
 */
record CutFault(AffectedCalls hits, boolean rejects, boolean forward, boolean backward, Ends ends)
    implements LinkFault {
  /** Instances by whether they stand at the one end of a link, and at the other. */
  record Ends(boolean[] first, boolean[] second) {}

  @Override
  public int rank() {
    return CUT;
  }

  @Override
  public long out(Kernel k, int c, int from) {
    if (!stops(k, c, from, false)) {
      return 0;
    }
    if (rejects) {
      Undelivered.undelivered(k, c, Cause.REFUSED, 2 * NetworkPaths.way(k, c));
    } else {
      Undelivered.hold(k, c, from, Undelivered.FIRST_WAIT);
    }
    return TAKEN;
  }

  @Override
  public long back(Kernel k, int c) {
    int caller = k.calls.held(c) < 0 ? Undelivered.caller(k, c) : k.calls.heldFrom(c);
    if (!stops(k, c, caller, true)) {
      return 0;
    }
    if (rejects) {
      Undelivered.undelivered(k, c, Cause.LOST, NetworkPaths.LONGEST);
    } else {
      Undelivered.hold(k, c, caller, Undelivered.FIRST_WAIT);
    }
    return TAKEN;
  }

  @Override
  public long probe(Kernel k, long bits, int from, int to) {
    boolean lost = crosses(from, to, false) || crosses(to, from, true);
    return lost && hits.hit(bits) ? TAKEN : 0;
  }

  /** Whether it keeps a message from passing: the request of a call, or its answer. */
  private boolean stops(Kernel k, int c, int caller, boolean answer) {
    int callee = k.calls.instance(c);
    boolean crosses = answer ? crosses(callee, caller, true) : crosses(caller, callee, false);
    return crosses && hits.hit(k, c);
  }

  private boolean crosses(int from, int to, boolean answer) {
    if (ends == null) {
      return answer ? backward : forward;
    }
    return from >= 0
        && to >= 0
        && (forward && ends.first[from] && ends.second[to]
            || backward && ends.second[from] && ends.first[to]);
  }
}
