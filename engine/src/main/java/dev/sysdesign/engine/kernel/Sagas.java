package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.catalog.PolicyCatalog;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.result.Cause;

/**
 * Taking back what a call's earlier calls did, once a later one has failed for good. A caller with
 * edges that can be taken back waits for the rest of a parallel group before, since one of them may
 * still succeed. Then it calls the compensations one after the other, the latest first, and answers
 * with the error whatever becomes of them.
 */
final class Sagas {
  private static final int ERROR = Cause.ERROR.ordinal();

  /** Edges of one caller, and edges behind names, that can be taken back. */
  static final int MOST = PolicyCatalog.MOST_COMPENSATIONS;

  private Sagas() {}

  /** One of its calls has failed: whether the caller stays, to take others back. */
  static boolean begin(Kernel k, int p) {
    Calls calls = k.calls;
    boolean waits =
        calls.pending(p) > 0
            && (k.policies.undoes[caller(k, p)] != null || k.policies.undoesNamed != null);
    if (calls.undo(p) == 0 && !waits) {
      return false;
    }
    calls.raise(p, Calls.UNDOING);
    undo(k, p);
    return true;
  }

  /** Goes on once nothing is pending: calls the next compensation, or answers. */
  static void undo(Kernel k, int p) {
    Calls calls = k.calls;
    if (calls.pending(p) > 0) {
      return;
    }
    long left = calls.undo(p);
    if (left == 0) {
      calls.lower(p, Calls.UNDOING);
      calls.waited(p, k.agenda.now);
      Programs.done(k, p, ERROR);
      return;
    }
    long latest = Long.highestOneBit(left);
    calls.undo(p, left ^ latest);
    calls.pending(p, 1);
    int number = Long.numberOfTrailingZeros(latest);
    int e =
        number < MOST
            ? k.policies.undoes[caller(k, p)][number]
            : k.policies.undoesNamed[number - MOST];
    Attempts.issue(k, e, p);
  }

  /** The node whose edges a call goes along: behind a cache, the cache's. */
  private static int caller(Kernel k, int p) {
    return k.calls.has(p, Calls.BRANCH)
        ? k.edges.to[k.calls.edge(p)]
        : k.nodes.nodeOf[k.calls.instance(p)];
  }
}
