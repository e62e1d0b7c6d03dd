package dev.sysdesign.cli;

import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.csv.SweepCsv;
import dev.sysdesign.analysis.gate.Condition;
import dev.sysdesign.analysis.gate.ConditionVerdict;
import dev.sysdesign.analysis.json.SweepJson;
import dev.sysdesign.analysis.sweep.SweepPoint;
import dev.sysdesign.analysis.sweep.SweepRow;
import dev.sysdesign.analysis.sweep.Sweeper;
import dev.sysdesign.analysis.sweep.SystemSweep;
import dev.sysdesign.analysis.text.ReportStyle;
import dev.sysdesign.analysis.text.SweepReport;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.analysis.warning.Warning;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sysdesign sweep}: many variants of a system beside each other. */
@Command(
    name = "sweep",
    description =
        "Run variants of a system side by side: what each does and costs, and which is the cheapest"
            + " that keeps all objectives.")
final class SweepCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RunOptions run;

  @Mixin private PriceOptions prices;
  @Mixin private FormatOptions formats;
  @Mixin private GateOptions gate;

  @Option(
      names = "--vary",
      parameterConsumer = OncePerName.class,
      paramLabel = "NAME=VALUES",
      description =
          "Values of a param or a property to go through, such as peak=1krps,2krps or"
              + " app.instances=1..8; may repeat: each value is combined with each of the others.")
  private Map<String, String> vary = new LinkedHashMap<>();

  @Option(
      names = "--rates",
      paramLabel = "RATES",
      description = "Loads to go through, such as 5krps,10krps; each as --rate.")
  private String rates;

  SweepCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What varies in a variant. */
  private record Values(Map<String, String> params, Optional<String> rate) {}

  @Override
  public Integer call() {
    List<Values> variants = variants();
    Optional<CallProblem> problem =
        gate.problem(false)
            .or(() -> formats.problem(EnumSet.allOf(Format.class)))
            .or(run::several)
            .or(() -> problem(variants.size()));
    if (problem.isPresent()) {
      return problem.get().report(terminal);
    }
    List<SweepPoint> points = new ArrayList<>();
    PlanReader reader = new PlanReader(terminal, vary.keySet());
    for (Values values : variants) {
      Optional<AnalysisPlan> plan =
          run.plan(reader, prices.prices(), values.params(), values.rate());
      if (plan.isEmpty()) {
        return ExitCode.WRONG_INPUT.number();
      }
      points.add(new SweepPoint(values.params(), values.rate(), plan.get()));
    }
    Optional<CallProblem> lost = formats.overwritten(reader.opened());
    if (lost.isPresent()) {
      return lost.get().report(terminal);
    }
    Optional<List<Condition>> conditions =
        gate.conditions(terminal, points.get(0).plan().topology());
    if (conditions.isEmpty()) {
      return ExitCode.WRONG_INPUT.number();
    }
    ProgressLine progress = new ProgressLine(terminal, System::nanoTime);
    SystemSweep sweep = Sweeper.run(points, progress);
    progress.close();
    List<GateJudgement> judged =
        gate.isDefault()
            ? List.of()
            : sweep.rows().stream().map(row -> judged(row, conditions.get())).toList();
    ExitCode code =
        gate.isDefault()
            ? answer(sweep)
            : ExitCode.of(judged.stream().map(GateJudgement::code).toList());
    return RunEnd.report(
        terminal, progress, formats, format -> written(format, sweep, judged), code);
  }

  private String written(Format format, SystemSweep sweep, List<GateJudgement> judged) {
    ReportStyle style = terminal.surroundings().style();
    return switch (format) {
      case TEXT -> SweepReport.of(sweep, style);
      case JSON -> SweepJson.of(sweep, judged.stream().map(GateJudgement::gates).toList());
      case MARKDOWN -> SweepReport.of(sweep, style.asMarkdown());
      case CSV -> SweepCsv.of(sweep);
    };
  }

  /** An answer is a variant that keeps everything; none is known where one could not be judged. */
  private ExitCode answer(SystemSweep sweep) {
    boolean open = false;
    for (SweepRow row : sweep.rows()) {
      List<Verdict.Decision> decisions = row.verdicts().stream().map(gate::decision).toList();
      boolean complete = row.run().end() == SimulationResult.End.COMPLETE;
      if (complete && decisions.stream().allMatch(d -> d == Verdict.Decision.PASS)) {
        return ExitCode.OK;
      }
      open |= !decisions.contains(Verdict.Decision.FAIL);
    }
    return open ? ExitCode.NOT_JUDGED : ExitCode.OBJECTIVE_MISSED;
  }

  private GateJudgement judged(SweepRow row, List<Condition> conditions) {
    List<ConditionVerdict> judged =
        conditions.stream().map(c -> ConditionVerdict.of(c, row.evidence())).toList();
    boolean partial = row.run().end() != SimulationResult.End.COMPLETE;
    return gate.judge(
        terminal,
        new GateFindings(
            row.point().names() + " " + row.point().label(),
            row.verdicts(),
            judged,
            partial
                ? Optional.of(GateSentences.withoutPoint(row.run().ending()))
                : Optional.empty(),
            row.warnings().stream().map(Warning::code).distinct().toList()));
  }

  private Optional<CallProblem> problem(int variants) {
    if (vary.isEmpty() && rates == null) {
      return Optional.of(
          new CallProblem(
              "nothing-varies", "A sweep needs '--vary NAME=VALUES' or '--rates RATES'."));
    }
    Optional<String> both = vary.keySet().stream().filter(run::sets).findFirst();
    if (both.isPresent() || rates != null && run.setsRate()) {
      return Optional.of(
          new CallProblem(
              "set-and-varied",
              "'%s' is both set and varied; leave out one of the two."
                  .formatted(both.orElse("rate"))));
    }
    for (Map.Entry<String, String> varied : vary.entrySet()) {
      if (isWrong(varied.getValue())) {
        return Optional.of(
            noValues(
                "--vary " + varied.getKey(),
                varied.getValue(),
                "2,4,8, or a range that goes up, such as 1..8"));
      }
    }
    if (rates != null && isWrong(rates)) {
      return Optional.of(noValues("--rates", rates, "5krps,10krps"));
    }
    return variants <= Variation.MOST
        ? Optional.empty()
        : Optional.of(
            new CallProblem(
                "too-many-variants", "A sweep has at most %s variants.".formatted(Variation.MOST)));
  }

  private static boolean isWrong(String list) {
    List<String> values = Variation.values(list);
    return values.isEmpty() || values.stream().anyMatch(String::isEmpty);
  }

  private static CallProblem noValues(String option, String found, String example) {
    return new CallProblem(
        "bad-option-value",
        "'%s' is '%s'; it must be values with commas between them, such as %s."
            .formatted(option, found, example));
  }

  /** Each value with each of the others; what was named first changes last. */
  private List<Values> variants() {
    List<Values> all = List.of(new Values(Map.of(), Optional.empty()));
    for (Map.Entry<String, String> varied : vary.entrySet()) {
      List<Values> longer = new ArrayList<>();
      for (Values before : all) {
        for (String value : Variation.values(varied.getValue())) {
          Map<String, String> params = new LinkedHashMap<>(before.params());
          params.put(varied.getKey(), value);
          longer.add(new Values(params, Optional.empty()));
        }
      }
      all = longer.subList(0, Math.min(longer.size(), Variation.MOST + 1));
    }
    if (rates == null) {
      return all;
    }
    List<String> loads = Variation.values(rates);
    return all.stream()
        .flatMap(v -> loads.stream().map(load -> new Values(v.params(), Optional.of(load))))
        .limit(Variation.MOST + 1)
        .toList();
  }
}
