package dev.sysdesign.analysis.json;

import dev.sysdesign.analysis.sweep.SweepRow;
import dev.sysdesign.analysis.sweep.SystemSweep;
import dev.sysdesign.engine.limit.LimitState;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.Optional;

/** A sweep as the JSON of docs/reference/json.md; the same on every machine and JDK. */
public final class SweepJson {
  private SweepJson() {}

  /** The report. */
  public static String of(SystemSweep sweep) {
    return JsonOut.object(out -> write(out, sweep));
  }

  private static void write(JsonOut out, SystemSweep sweep) {
    SweepRow first = sweep.rows().get(0);
    out.whole("schemaVersion", JsonReport.SCHEMA_VERSION);
    out.text("system", first.run().system());
    out.text("scenario", first.point().plan().scenario().map(Scenario::name));
    out.flag("complete", sweep.isComplete());
    out.whole("seed", first.run().seed());
    out.objects("points", sweep.rows(), row -> row(out, row));
    sweep
        .cheapest()
        .map(sweep.rows()::indexOf)
        .ifPresentOrElse(i -> out.whole("cheapest", i), () -> out.nothing("cheapest"));
  }

  private static void row(JsonOut out, SweepRow row) {
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
    out.flag("costComplete", row.bill().isComplete());
    out.objects("slos", row.verdicts(), verdict -> VerdictJson.write(out, verdict));
  }
}
