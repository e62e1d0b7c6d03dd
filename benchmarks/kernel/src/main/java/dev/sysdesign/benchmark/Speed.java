package dev.sysdesign.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Prints how fast the simulator is on each workload beside the peer library, the contenders taking
 * turns round by round, so that whatever else the machine does hits all of them.
 */
final class Speed {
  private static final List<String> WHO = List.of(Workload.OURS, "best", "defaults");
  private static final int WARM_UP = 2;

  private Speed() {}

  /** Arguments: rounds that count, and the share of the usual model time of a round. */
  public static void main(String[] args) throws IOException {
    int rounds = Integer.parseInt(args[0]);
    double share = Double.parseDouble(args[1]);
    System.out.printf(
        Locale.ROOT,
        "%-10s %-12s %10s %10s %10s %12s %10s %8s  %s%n",
        "workload",
        "simulator",
        "ns/event",
        "least",
        "model s/s",
        "bytes/event",
        "mean ms",
        "ratio",
        "agreement of the means");
    for (Workload workload : Workload.all()) {
      measure(workload, rounds, workload.seconds() * share);
    }
  }

  private static void measure(Workload workload, int rounds, double seconds) throws IOException {
    try (Turn ours = new Turn(workload, WHO.get(0), seconds);
        Turn best = new Turn(workload, WHO.get(1), seconds);
        Turn defaults = new Turn(workload, WHO.get(2), seconds)) {
      List<Turn> turns = List.of(ours, best, defaults);
      for (int round = 1; round <= WARM_UP + rounds; round++) {
        for (Turn turn : turns) {
          if (round <= WARM_UP) {
            turn.round(round);
          } else {
            turn.measure(round);
          }
        }
      }
      print(workload, "sysdesign", ours, ours);
      print(workload, "SSJ best", best, ours);
      print(workload, "SSJ defaults", defaults, ours);
    }
  }

  private static void print(Workload workload, String name, Turn turn, Turn ours) {
    double events = workload.eventsPerRequest();
    double median = turn.median(round -> round.nanosPerEvent(events));
    double mean = turn.median(Round::meanMillis);
    double ratio = median / ours.median(round -> round.nanosPerEvent(events));
    System.out.printf(
        Locale.ROOT,
        "%-10s %-12s %10.1f %10.1f %10.2f %12.3f %10.3f %8.2f  exact mean %.3f ms, off by %+.2f %%%n",
        workload.name(),
        name,
        median,
        turn.least(round -> round.nanosPerEvent(events)),
        turn.median(Round::secondsPerSecond),
        turn.median(round -> round.bytesPerEvent(events)),
        mean,
        ratio,
        workload.exactMillis(),
        (mean / workload.exactMillis() - 1) * 100);
  }
}
