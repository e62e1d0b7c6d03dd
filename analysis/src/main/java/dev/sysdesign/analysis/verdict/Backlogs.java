package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads off a time line what waits after the last fault, and how fast it becomes less. */
final class Backlogs {
  private final Timeline line;
  private final int first;

  /** After the interval {@code first}, which begins at the end of the fault. */
  private Backlogs(Timeline line, int first) {
    this.line = line;
    this.first = first;
  }

  static List<Backlog> of(Timeline steady, Timeline line, int first) {
    Backlogs backlogs = new Backlogs(line, first);
    List<Backlog> found = new ArrayList<>();
    for (Timeline.OfComponent component : line.components()) {
      steady.components().stream()
          .filter(c -> c.name().equals(component.name()))
          .findFirst()
          .flatMap(usual -> backlogs.find(component, Usual.of(usual.queue())))
          .ifPresent(found::add);
    }
    found.sort(Comparator.comparing(Backlog::depth).reversed());
    return found;
  }

  private Optional<Backlog> find(Timeline.OfComponent component, Usual usual) {
    Series queue = component.queue();
    int deepest = first;
    int last = -1;
    for (int i = first; i < line.size(); i++) {
      deepest = queue.at(i) > queue.at(deepest) ? i : deepest;
      last = queue.at(i) > usual.backlogFrom() ? i : last;
    }
    if (last < 0) {
      return Optional.empty();
    }
    boolean drained = last < line.size() - 1;
    // What still grows is deepest at the end: its pace is that since the fault.
    int from = deepest < last ? deepest : first;
    double seconds = (last - from) * line.intervalNanos() / 1e9;
    return Optional.of(
        new Backlog(
            component.name(),
            queue.at(deepest),
            queue.at(line.size() - 1),
            usual.highest(),
            seconds > 0 ? (queue.at(from) - queue.at(last)) / seconds : 0,
            drained
                ? OptionalLong.of((last + 1L - first) * line.intervalNanos())
                : OptionalLong.empty()));
  }
}
