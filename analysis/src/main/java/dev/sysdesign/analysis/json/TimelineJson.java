package dev.sysdesign.analysis.json;

import dev.sysdesign.engine.result.Timeline;
import java.util.stream.IntStream;

/** The course of a run, one object an interval. */
final class TimelineJson {
  private TimelineJson() {}

  static void write(JsonOut out, Timeline line) {
    out.objects(
        "timeline",
        IntStream.range(0, line.size()).boxed().toList(),
        i -> {
          out.millis("atMs", (double) line.intervalNanos() * i);
          out.number("offeredRps", line.offered().at(i));
          out.number("completedRps", line.completed().at(i));
          out.number("errorRate", line.errorRate().at(i));
          out.millis("p50Ms", line.p50().at(i));
          out.millis("p99Ms", line.p99().at(i));
          out.lines("components", line.components(), c -> component(out, c, i));
        });
  }

  private static void component(JsonOut out, Timeline.OfComponent component, int i) {
    out.text("name", component.name());
    out.number("arrivalsRps", component.arrivals().at(i));
    out.number("errorRate", component.errorRate().at(i));
    out.number("utilization", component.utilization().at(i));
    out.number("ownLoad", component.ownLoad().at(i));
    out.number("queue", component.queue().at(i));
  }
}
