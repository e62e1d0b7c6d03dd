package dev.sysdesign.engine.kernel;

/** Something that is wrong with an edge: what becomes of the messages on it. */
interface LinkFault {
  /** A message that will not go on its way now. */
  long TAKEN = -1;

  /**
   * The order in which several on one edge have their say: first what keeps a message from passing,
   * then what makes it late.
   */
  int rank();

  /**
   * A request is about to leave.
   *
   * @param from the instance that sends it; -1 where that is not known any more
   * @return nanoseconds that its way takes longer, or {@link #TAKEN}
   */
  long out(Kernel k, int c, int from);

  /** An answer is about to leave; see {@link #out}. */
  default long back(Kernel k, int c) {
    return 0;
  }

  /**
   * A health check of a router.
   *
   * @param bits its draw
   * @return nanoseconds that it takes longer, or {@link #TAKEN} where it fails
   */
  long probe(Kernel k, long bits, int from, int to);
}
