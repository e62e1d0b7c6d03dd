package dev.sysdesign.engine.simulation;

/** The memory of the process. It decides whether a run can be had, never what it measures. */
public final class Heap {
  /**
   * Share of the free memory that is promised: collectors keep some apart, and long arrays need
   * places of their length.
   */
  private static final double USABLE = 0.75;

  private Heap() {}

  /**
   * Bytes that new objects may take.
   *
   * @param wanted bytes that are wanted; what is no longer used is collected where it would be in
   *     the way of them
   */
  public static long room(long wanted) {
    long room = room();
    if (room < wanted) {
      System.gc();
      room = room();
    }
    return room;
  }

  private static long room() {
    Runtime runtime = Runtime.getRuntime();
    long used = runtime.totalMemory() - runtime.freeMemory();
    return (long) (USABLE * (runtime.maxMemory() - used));
  }
}
