package dev.sysdesign.analysis.json;

import dev.sysdesign.analysis.difference.MetricDifference;
import dev.sysdesign.analysis.difference.ObjectiveDifference;
import dev.sysdesign.analysis.difference.SystemDifference;
import dev.sysdesign.analysis.gate.Gate;
import dev.sysdesign.analysis.warning.Warning;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A comparison as the JSON of docs/reference/json.md; the same on every machine and JDK. */
public final class DifferenceJson {
  private DifferenceJson() {}

  /** The report of a call that named no gate. */
  public static String of(SystemDifference difference) {
    return of(difference, List.of());
  }

  /** The report with what may close the gate. */
  public static String of(SystemDifference difference, List<Gate> gates) {
    return JsonOut.object(
        out -> {
          write(out, difference);
          GateJson.write(out, gates);
          out.objects("warnings", difference.warnings(), warning -> write(out, warning));
          out.objects("baseWarnings", difference.baseWarnings(), warning -> write(out, warning));
        });
  }

  private static void write(JsonOut out, Warning warning) {
    out.text("code", warning.code());
    out.text("message", warning.message());
  }

  private static void write(JsonOut out, SystemDifference difference) {
    SimulationResult base = difference.base();
    out.whole("schemaVersion", JsonReport.SCHEMA_VERSION);
    out.text("base", base.system());
    out.text("head", difference.head().system());
    out.text("scenario", difference.scenario());
    out.flag("complete", difference.isComplete());
    out.whole("seed", base.seed());
    out.whole("replications", base.replications());
    out.millis("durationMs", base.runNanos());
    out.millis("warmupMs", base.warmupNanos());
    out.objects("metrics", difference.metrics(), metric -> metric(out, metric));
    out.objects("slos", difference.objectives(), objective -> objective(out, objective));
  }

  private static void metric(JsonOut out, MetricDifference metric) {
    out.text("metric", metric.metric().text());
    VerdictJson.value(out, "base", metric.base());
    VerdictJson.value(out, "head", metric.head());
    boolean isTime =
        metric
            .head()
            .or(metric::base)
            .filter(v -> v instanceof Value.Quantity q && q.dimension() == Dimension.TIME)
            .isPresent();
    if (isTime) {
      out.millis("difference", metric.change());
      out.millis("ci95", metric.interval());
    } else {
      out.number("difference", metric.change());
      out.interval("ci95", metric.interval());
    }
    out.text("finding", metric.finding().name().toLowerCase(Locale.ROOT));
  }

  private static void objective(JsonOut out, ObjectiveDifference objective) {
    out.text("name", objective.head().title());
    out.text("metric", objective.head().objective().metric().text());
    out.text("op", objective.head().objective().comparator().symbol());
    VerdictJson.value(out, "limit", Optional.of(objective.head().objective().limit()));
    out.text("base", objective.base().map(verdict -> verdict.decision().word()));
    out.text("head", objective.head().decision().word());
    out.flag("broken", objective.isBroken());
  }
}
