package dev.sysdesign.benchmark;

import java.util.Locale;

/**
 * What was measured of a system of some size.
 *
 * @param read CPU time of reading and checking the text, in nanoseconds, as all times
 * @param compile CPU time of compiling the topology and adding up its memory
 * @param around CPU time of a run before and after its events
 * @param event CPU time of an event
 * @param topology bytes of what was read
 * @param run bytes of a run near its end
 * @param most bytes that it takes at most, as it says
 */
record GrowthRow(
    int components,
    int edges,
    double read,
    double compile,
    double around,
    double event,
    double topology,
    double run,
    double most) {
  private static final double MILLI = 1e6;
  private static final double MEGABYTE = 1 << 20;

  static void printHead() {
    System.out.println(
        "components    edges   read ms compile ms around ms  ns/event system MB    run MB   at most");
  }

  /** Prints it, and below it its ratios to another row. */
  void print(GrowthRow first) {
    System.out.printf(
        Locale.ROOT,
        "%10d %8d %9.0f %10.0f %9.0f %9.1f %9.1f %9.1f %9.0f%n",
        components,
        edges,
        read / MILLI,
        compile / MILLI,
        around / MILLI,
        event,
        topology / MEGABYTE,
        run / MEGABYTE,
        most / MEGABYTE);
    System.out.printf(
        Locale.ROOT,
        "%10s %8.1f %9.1f %10.1f %9.1f %9.2f %9.1f %9.1f %9.1f%n",
        "×",
        (double) edges / first.edges,
        read / first.read,
        compile / first.compile,
        around / first.around,
        event / first.event,
        topology / first.topology,
        run / first.run,
        most / first.most);
  }
}
