package dev.sysdesign.engine.simulation;

/**
 * Watches a run from outside. Called on the running thread, between intervals; the engine itself
 * has no clock.
 */
public interface Observer {
  /** Sees nothing and never cancels. */
  Observer NONE = fraction -> true;

  /**
   * Hears how far the run is.
   *
   * @param fraction simulated time done, 0 to 1, warm-up included
   * @return false to cancel: the run ends soon with partial results
   */
  boolean proceed(double fraction);

  /**
   * How much memory there is for the run: by default what the heap has free. It decides whether
   * there is a result, and never what it says.
   *
   * @param wanted bytes that the run may take at most
   * @return bytes that it may take; with fewer than wanted it may end with {@link NotEnoughMemory}
   */
  default long room(long wanted) {
    return Heap.room(wanted);
  }
}
