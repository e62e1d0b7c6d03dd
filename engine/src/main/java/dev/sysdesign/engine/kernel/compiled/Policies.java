package dev.sysdesign.engine.kernel.compiled;

/** What callers do about trouble on their edges, and the trouble that edges have by themselves. */
public final class Policies {
  // What a timer is for.
  public static final byte TIMEOUT_TIMER = 0;
  public static final byte POOL_TIMER = 1;
  public static final byte HEDGE_TIMER = 2;

  /** Timers on the caller's side, in nanoseconds. */
  public final long[] timers;

  /** What each of them is for. */
  public final byte[] timerUse;

  /** What a caller does about trouble on an edge; null: nothing beyond timeout and retries. */
  public final CallerPolicy[] policy;

  /** Pools, breakers and budgets of all policies together; see {@link CallerPolicy#channel}. */
  public final int channels;

  /** Whether messages of an edge are lost or take time by their size. */
  public final boolean[] troubled;

  public final double[] loss;
  public final long[] resend;
  public final double[] nanosPerByte;

  /** The edge called when an edge has failed; -1: none. */
  public final int[] fallback;

  /** The bit of an edge in what its caller may have to take back; 0: none. */
  public final long[] undoBit;

  /** The edges that take calls back, by caller and bit; null: none. */
  public final int[][] undoes;

  /** Those of edges behind names, by bit; null: none. */
  public final int[] undoesNamed;

  /** Share of the choice among the weighted edges of a caller; 0: no weight. */
  public final double[] weight;

  Policies(PolicyBuilder made) {
    timers = made.timers;
    timerUse = made.timerUse;
    policy = made.policy;
    channels = made.channels;
    troubled = made.troubled;
    loss = made.loss;
    resend = made.resend;
    nanosPerByte = made.nanosPerByte;
    fallback = made.fallback;
    undoBit = made.undoBit;
    undoes = made.undoes;
    undoesNamed = made.undoesNamed;
    weight = made.weight;
  }
}
