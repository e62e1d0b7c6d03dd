package dev.sysdesign.analysis.json;

import dev.sysdesign.analysis.gate.Gate;
import dev.sysdesign.analysis.sweep.SweepRow;
import dev.sysdesign.analysis.sweep.SystemSweep;
import dev.sysdesign.engine.limit.LimitState;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.Optional;

/** A sweep as the JSON of docs/reference/json.md; the same on every machine and JDK. */
public final class SweepJson {
  private SweepJson() {}

  /** The report of a call that named no gate. */
  public static String of(SystemSweep sweep) {
    return of(sweep, List.of());
  }

  /**
   * The report.
   *
   * @param gates what may close the gate, for each variant; none where none was named
   */
  public static String of(SystemSweep sweep, List<List<Gate>> gates) {
    return JsonOut.object(out -> write(out, sweep, gates));
  }

  private static void write(JsonOut out, SystemSweep sweep, List<List<Gate>> gates) {
    SweepRow first = sweep.rows().get(0);
    out.whole("schemaVersion", JsonReport.SCHEMA_VERSION);
    out.text("system", first.run().system());
    out.text("scenario", first.point().plan().scenario().map(Scenario::name));
    out.flag("complete", sweep.isComplete());
    out.whole("seed", first.run().seed());
    out.objects("points", sweep.rows(), row -> row(out, row, gates(sweep, gates, row)));
    sweep
        .cheapest()
        .map(sweep.rows()::indexOf)
        .ifPresentOrElse(i -> out.whole("cheapest", i), () -> out.nothing("cheapest"));
  }

  private static List<Gate> gates(SystemSweep sweep, List<List<Gate>> gates, SweepRow row) {
    return gates.isEmpty() ? List.of() : gates.get(sweep.rows().indexOf(row));
  }

  private static void row(JsonOut out, SweepRow row, List<Gate> gates) {
    SimulationResult run = row.run();
    out.object("params", () -> row.point().params().forEach(out::text));
    out.text("rate", row.point().rate());
    out.flag("complete", run.end() == SimulationResult.End.COMPLETE);
    out.whole("replications", run.replications());
    out.millis("durationMs", run.runNanos());
    out.millis("warmupMs", run.warmupNanos());
    OutcomeJson.counts(out, run.outcome().counts());
    OutcomeJson.rates(out, run.outcome());
    OutcomeJson.latency(out, "latency", run.outcome().latency());
    OutcomeJson.confidence(out, run.outcome().confidence());
    Optional<LimitState> first = row.limits().bottleneck();
    out.text("bottleneck", first.map(state -> state.limit().component()));
    out.number("ownLoad", first.map(LimitState::demand).orElse(Double.NaN));
    out.text("monthlyUsd", row.bill().total().toString());
    out.number("marginUsd", row.bill().margins().total());
    out.flag("costComplete", row.bill().isComplete());
    out.objects("slos", row.verdicts(), verdict -> VerdictJson.write(out, verdict));
    GateJson.write(out, gates);
    out.objects(
        "warnings",
        row.warnings(),
        warning -> {
          out.text("code", warning.code());
          out.text("message", warning.message());
        });
  }
}
