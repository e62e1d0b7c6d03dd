package dev.sysdesign.analysis.json;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.Phases;
import dev.sysdesign.analysis.ScenarioRun;
import dev.sysdesign.analysis.explain.LimitWords;
import dev.sysdesign.analysis.gate.Gate;
import dev.sysdesign.cost.bill.Money;
import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.RequestResult;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An analysis as the JSON of docs/reference/json.md. The same analysis gives the same text on every
 * machine and JDK, apart from the wall time, which stands alone on its line.
 */
public final class JsonReport {
  /** Grows when a reader of the contract would have to change. */
  static final int SCHEMA_VERSION = 1;

  private final Analysis analysis;
  private final SimulationResult run;
  private final JsonOut out;

  private JsonReport(Analysis analysis, JsonOut out) {
    this.analysis = analysis;
    this.run = analysis.shown();
    this.out = out;
  }

  /**
   * The reports of several scenarios in one object, each as it would be by itself.
   *
   * @param complete whether all of them were run, each to its end
   * @param notRun names of the scenarios that were not
   */
  public static String several(List<String> reports, boolean complete, List<String> notRun) {
    String indented =
        reports.stream()
            .map(r -> r.strip().indent(4).strip())
            .collect(Collectors.joining(",\n    "));
    String rest =
        JsonOut.object(
            out -> {
              out.flag("complete", complete);
              out.texts("notRun", notRun);
            });
    return "{\n  \"schemaVersion\": %s,\n  \"reports\": [\n    %s\n  ],%s"
        .formatted(SCHEMA_VERSION, indented, rest.substring(1));
  }

  /** The report of a version that nobody asked for. */
  public static String of(Analysis analysis, long wallNanos) {
    return of(analysis, "", wallNanos);
  }

  /**
   * The report.
   *
   * @param version of sysdesign
   * @param wallNanos how long it took, by the clock of the caller
   */
  public static String of(Analysis analysis, String version, long wallNanos) {
    return of(analysis, List.of(), version, wallNanos);
  }

  /** The report with what may close the gate of a build. */
  public static String of(Analysis analysis, List<Gate> gates, String version, long wallNanos) {
    return JsonOut.object(
        out -> {
          new JsonReport(analysis, out).write(version, wallNanos);
          GateJson.write(out, gates);
        });
  }

  private void write(String version, long wallNanos) {
    out.whole("schemaVersion", SCHEMA_VERSION);
    out.text("system", run.system());
    out.whole("seed", run.seed());
    out.millis("durationMs", run.runNanos());
    out.millis("warmupMs", run.warmupNanos());
    out.whole("events", run.events());
    out.whole("wallMs", Math.round(wallNanos / 1e6));
    OutcomeJson.counts(out, run.outcome().counts());
    OutcomeJson.rates(out, run.outcome());
    OutcomeJson.latency(out, "latency", run.outcome().latency());
    OutcomeJson.confidence(out, run.outcome().confidence());
    out.objects("requestClasses", run.requests(), this::requestClass);
    out.objects("components", run.components(), this::component);
    out.objects("edges", run.edges(), this::edge);
    bottleneck();
    out.objects("slos", analysis.verdicts(), verdict -> VerdictJson.write(out, verdict));
    out.object("cost", () -> CostJson.write(out, analysis.bill()));
    TimelineJson.write(out, run.timeline());
    out.objects(
        "warnings",
        analysis.warnings(),
        warning -> {
          out.text("code", warning.code());
          out.text("message", warning.message());
        });
    scenario();
    DeliveryJson.write(out, run.totals().deliveries());
    out.text("explanation", analysis.explanation().summary());
    out.object("estimates", () -> EstimateJson.write(out, analysis.explanation()));
    out.flag("complete", analysis.isComplete());
    out.whole("replications", run.replications());
    out.whole("memoryMb", analysis.memory().megabytes());
    out.text("version", version);
    out.objects(
        "defaults",
        analysis.unset(),
        work -> {
          out.text("component", work.component());
          out.texts("properties", work.properties());
          out.number("share", work.share());
          out.objects(
              "ofSlowestPercent",
              List.copyOf(work.ofSlowest().entrySet()),
              entry -> {
                out.text("requestClass", entry.getKey());
                out.number("share", entry.getValue());
              });
        });
  }

  private void requestClass(RequestResult request) {
    out.text("name", request.name());
    out.text("client", request.client());
    OutcomeJson.counts(out, request.outcome().counts());
    OutcomeJson.rates(out, request.outcome());
    OutcomeJson.errors(out, request.outcome());
    out.objects(
        "rootCauses",
        request.rootCauses(),
        cause -> {
          out.text("component", cause.component());
          out.text("cause", cause.cause().word());
          out.whole("count", cause.count());
        });
    OutcomeJson.latency(out, "latency", request.outcome().latency());
    OutcomeJson.confidence(out, request.outcome().confidence());
  }

  private void component(ComponentResult component) {
    out.text("name", component.name());
    out.text("type", component.type());
    out.whole("instances", component.instances());
    OutcomeJson.rates(out, component.outcome());
    OutcomeJson.errors(out, component.outcome());
    out.number("utilization", component.utilization());
    out.number("ownLoad", component.ownLoad());
    out.number("cpu", component.cpu());
    out.object(
        "queue",
        () -> {
          out.number("mean", component.queueMean());
          out.whole("max", component.queueMax());
        });
    OutcomeJson.latency(out, "wait", component.waiting());
    component
        .coreWait()
        .ifPresent(
            wait ->
                out.object(
                    "coreWait",
                    () -> {
                      out.number("mean", wait.mean());
                      out.whole("max", wait.max());
                      OutcomeJson.latency(out, "time", wait.time());
                    }));
    OutcomeJson.latency(out, "latency", component.outcome().latency());
    Optional<Money> cost = CostJson.of(analysis.bill(), component.name());
    out.text("costPerMonthUsd", cost.map(Money::toString));
    out.number("hitRatio", component.hitRatio());
    out.number("staleReads", component.staleReads());
    OutcomeJson.confidence(out, component.outcome().confidence());
    out.number("instancesUp", component.instancesUp());
  }

  private void edge(EdgeResult edge) {
    out.text("from", edge.edge().from());
    out.text("to", edge.edge().to());
    out.text("guard", edge.edge().guardText());
    OutcomeJson.rates(out, edge.outcome());
    OutcomeJson.latency(out, "latency", edge.outcome().latency());
    OutcomeJson.errors(out, edge.outcome());
    out.whole("attempts", edge.attempts());
    OutcomeJson.confidence(out, edge.outcome().confidence());
  }

  private void bottleneck() {
    analysis
        .explanation()
        .limits()
        .bottleneck()
        .ifPresentOrElse(
            state ->
                out.object(
                    "bottleneck",
                    () -> {
                      out.text("name", state.limit().component());
                      out.text("reason", LimitWords.reason(state));
                      LimitJson.write(out, state);
                    }),
            () -> out.nothing("bottleneck"));
    out.objects(
        "limits",
        analysis.explanation().limits().states(),
        state -> {
          out.text("name", state.limit().component());
          LimitJson.write(out, state);
        });
  }

  private void scenario() {
    analysis
        .scenario()
        .ifPresentOrElse(
            faulted -> out.object("scenario", () -> scenario(faulted)),
            () -> out.nothing("scenario"));
  }

  private void scenario(ScenarioRun faulted) {
    out.text("name", faulted.scenario().name());
    out.text("title", faulted.scenario().title());
    out.millis("fromMs", faulted.fromNanos());
    out.millis("untilMs", faulted.untilNanos());
    out.millis(
        "recoveryMs",
        faulted.recovery().nanos().isPresent()
            ? faulted.recovery().nanos().getAsLong()
            : Double.NaN);
    out.objects("injections", faulted.scenario().injections(), this::injection);
    RecoveryJson.write(out, faulted.recovery());
    out.objects("phases", Phases.of(analysis.topology(), faulted), row -> phase(row));
  }

  private void phase(Phases.Row row) {
    out.text("metric", row.metric().text());
    out.flag("objective", row.objective());
    VerdictJson.value(out, "before", row.before());
    VerdictJson.value(out, "during", row.during());
    VerdictJson.value(out, "after", row.after());
  }

  private void injection(Injection injection) {
    out.text("chaos", injection.chaos());
    out.text("target", injection.target().text());
    out.millis("atMs", injection.atNanos());
    out.millis(
        "forMs", injection.forNanos().isPresent() ? injection.forNanos().getAsLong() : Double.NaN);
  }
}
