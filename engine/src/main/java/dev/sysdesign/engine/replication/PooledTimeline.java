package dev.sysdesign.engine.replication;

import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Averages the courses of several replications, interval by interval. */
final class PooledTimeline {
  private PooledTimeline() {}

  /** As long as the longest; an interval that some did not reach is the average of the others. */
  static Timeline of(List<Timeline> parts) {
    Timeline first = parts.get(0);
    List<Timeline.OfComponent> components = new ArrayList<>();
    for (int i = 0; i < first.components().size(); i++) {
      int at = i;
      components.add(component(parts.stream().map(line -> line.components().get(at)).toList()));
    }
    return new Timeline(
        first.intervalNanos(),
        average(parts, Timeline::offered),
        average(parts, Timeline::completed),
        average(parts, Timeline::errorRate),
        average(parts, Timeline::p50),
        average(parts, Timeline::p99),
        average(parts, Timeline::inFlight),
        components,
        courses(parts));
  }

  private static List<Timeline.OfMetric> courses(List<Timeline> parts) {
    return IntStream.range(0, parts.get(0).courses().size())
        .mapToObj(
            i ->
                new Timeline.OfMetric(
                    parts.get(0).courses().get(i).metric(),
                    average(parts, line -> line.courses().get(i).values())))
        .toList();
  }

  private static Timeline.OfComponent component(List<Timeline.OfComponent> parts) {
    return new Timeline.OfComponent(
        parts.get(0).name(),
        average(parts, Timeline.OfComponent::arrivals),
        average(parts, Timeline.OfComponent::errorRate),
        average(parts, Timeline.OfComponent::utilization),
        average(parts, Timeline.OfComponent::ownLoad),
        average(parts, Timeline.OfComponent::queue),
        average(parts, Timeline.OfComponent::inside));
  }

  private static <T> Series average(List<T> parts, Function<T, Series> line) {
    List<Series> all = parts.stream().map(line).toList();
    int size = all.stream().mapToInt(Series::size).max().orElse(0);
    return new Series(IntStream.range(0, size).mapToDouble(i -> at(all, i)).toArray());
  }

  private static double at(List<Series> all, int i) {
    return Weighted.average(all, line -> 1, line -> i < line.size() ? line.at(i) : Double.NaN);
  }
}
