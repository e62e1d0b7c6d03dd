package dev.sysdesign.engine.kernel;

/** Something that is wrong with an edge: what becomes of the messages on it. */
public interface LinkFault {
  /** A message that will not go on its way now. */
  long TAKEN = -1;

  /** What keeps a message from passing for a time. */
  int CUT = 0;

  /** What keeps it from arriving. */
  int GONE = 1;

  /** What makes it late. */
  int LATE = 2;

  /**
   * The order in which several on one edge have their say: {@link #CUT}, {@link #GONE}, {@link
   * #LATE}.
   */
  int rank();

  /**
   * A request is about to leave.
   *
   * @param from the instance that sends it; -1 where that is not known any more
   * @return nanoseconds that its way takes longer, or {@link #TAKEN}
   */
  default long out(Kernel k, int c, int from) {
    return 0;
  }

  /** An answer is about to leave; see {@link #out}. */
  default long back(Kernel k, int c) {
    return 0;
  }

  /** What it makes the messages of a call larger by. */
  default double inflation(Kernel k, int c) {
    return 1;
  }

  /** A message is withdrawn, which it may keep. */
  default void withdraw(Kernel k, int c) {}

  /** It has been taken off its edges. */
  default void lifted(Kernel k) {}

  /**
   * A health check of a router.
   *
   * @param bits its draw
   * @return nanoseconds that it takes longer, or {@link #TAKEN} where it fails
   */
  default long probe(Kernel k, long bits, int from, int to) {
    return 0;
  }
}
