package dev.sysdesign.engine.limit;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Timeline;
import java.util.ArrayList;
import java.util.List;

/** Finds lines of waiting calls that grow all the time, in front of no limit that is full. */
final class GrowingLines {
  private static final int FEWEST_INTERVALS = 9;

  /** A line that is longer by fewer calls than this may be chance. */
  private static final double SOME = 20;

  private GrowingLines() {}

  static List<Limits.Growth> of(Topology topology, SimulationResult run, List<LimitState> states) {
    List<Limits.Growth> growing = new ArrayList<>();
    for (Timeline.OfComponent line : run.timeline().components()) {
      boolean known = states.stream().anyMatch(s -> s.isFull() && isBefore(line.name(), s, run));
      if (!known && grows(line.queue())) {
        int n = line.queue().size();
        double seconds = (n - n / 3.0) * run.timeline().intervalNanos() / 1e9;
        double more = third(line.queue(), 2) - third(line.queue(), 0);
        growing.add(
            new Limits.Growth(
                line.name(),
                more / seconds,
                line.queue().at(n - 1),
                ComponentCatalog.keepsMessages(topology, line.name())));
      }
    }
    return growing;
  }

  /** Whether a line stands in front of a limit: of its own component, or of a consumer of it. */
  private static boolean isBefore(String name, LimitState state, SimulationResult run) {
    return state.limit().component().equals(name)
        || run.edges().stream()
            .anyMatch(
                e ->
                    e.edge().from().equals(name)
                        && e.edge().to().equals(state.limit().component()));
  }

  /** Each third of the run is longer than the one before, by more than chance. */
  private static boolean grows(Series line) {
    if (line.size() < FEWEST_INTERVALS) {
      return false;
    }
    double first = third(line, 0);
    double second = third(line, 1);
    double last = third(line, 2);
    double least = Math.max(SOME, first / 2);
    return second - first > least / 3 && last - second > least / 3 && last - first > least;
  }

  private static double third(Series line, int which) {
    int from = line.size() * which / 3;
    int to = line.size() * (which + 1) / 3;
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += line.at(i);
    }
    return sum / (to - from);
  }
}
