package dev.sysdesign.engine.limit;

/**
 * The load at which a limit is reached.
 *
 * @param load as a multiple of the present one; infinite where it is further away than {@link #FAR}
 * @param turnsAway whether that is where it begins to turn calls away ({@link #SOME} of them), long
 *     before it is full; else where what is asked for equals what there is
 */
public record Reach(double load, boolean turnsAway) {
  /** Nobody plans for more than this many times the load. */
  public static final double FAR = 20;

  /** Share of the calls that are turned away from which that counts. */
  public static final double SOME = 0.01;

  /** A limit that is full at a load so many times as large still fills others at this one. */
  static final double NEARLY = 1.1;

  /** Not within {@link #FAR} times the load. */
  public static final Reach NEVER = new Reach(Double.POSITIVE_INFINITY, false);

  public Reach {
    if (!(load > 0)) {
      throw new IllegalArgumentException("no load: " + load);
    }
  }

  public boolean isFar() {
    return load > FAR;
  }
}
