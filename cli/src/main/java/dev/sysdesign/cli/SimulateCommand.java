package dev.sysdesign.cli;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.csv.CsvReport;
import dev.sysdesign.analysis.gate.Condition;
import dev.sysdesign.analysis.gate.ConditionVerdict;
import dev.sysdesign.analysis.json.JsonReport;
import dev.sysdesign.analysis.text.ReportStyle;
import dev.sysdesign.analysis.text.ScenarioReport;
import dev.sysdesign.analysis.text.TextReport;
import dev.sysdesign.analysis.warning.Warning;
import dev.sysdesign.engine.model.Scenario;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sysdesign simulate}: runs a system, bills it and judges it. */
@Command(
    name = "simulate",
    description =
        "Run a system: what it does under its load, what it costs, whether it keeps its objectives.")
final class SimulateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RunOptions run;

  @Mixin private PriceOptions prices;
  @Mixin private FormatOptions formats;
  @Mixin private OutputOptions output;
  @Mixin private GateOptions gate;

  SimulateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Optional<CallProblem> problem =
        gate.problem(false)
            .or(() -> output.problem(formats.format()))
            .or(() -> formats.problem(EnumSet.allOf(Format.class)));
    if (problem.isPresent()) {
      return problem.get().report(terminal);
    }
    PlanReader reader = new PlanReader(terminal);
    Optional<List<AnalysisPlan>> plans = run.plans(terminal, reader, prices.prices());
    if (plans.isEmpty()) {
      return ExitCode.WRONG_INPUT.number();
    }
    Optional<CallProblem> lost = formats.overwritten(reader.opened());
    if (lost.isPresent()) {
      return lost.get().report(terminal);
    }
    Optional<List<Condition>> conditions = gate.conditions(terminal, plans.get().get(0).topology());
    if (conditions.isEmpty()) {
      return ExitCode.WRONG_INPUT.number();
    }
    ProgressLine progress = new ProgressLine(terminal, System::nanoTime);
    List<Analysis> analyses = new ArrayList<>();
    for (AnalysisPlan plan : plans.get()) {
      if (!progress.wasInterrupted()) {
        analyses.add(Analyst.analyse(plan, progress));
      }
    }
    progress.close();
    boolean several = plans.get().size() > 1;
    List<GateJudgement> judged =
        analyses.stream().map(a -> judged(a, several ? name(a) : "", conditions.get())).toList();
    List<ExitCode> codes = judged.stream().map(GateJudgement::code).toList();
    List<String> notRun =
        plans.get().stream()
            .skip(analyses.stream().filter(a -> a.scenario().isPresent()).count())
            .flatMap(plan -> plan.scenario().stream())
            .map(Scenario::name)
            .toList();
    Done done = new Done(analyses, judged, notRun, several, start);
    return RunEnd.report(
        terminal, progress, formats, format -> written(format, done), ExitCode.of(codes));
  }

  /**
   * What was run.
   *
   * @param notRun names of scenarios that were asked for and not begun
   * @param several whether several scenarios were asked for
   * @param start of the clock, in nanoseconds
   */
  private record Done(
      List<Analysis> analyses,
      List<GateJudgement> judged,
      List<String> notRun,
      boolean several,
      long start) {}

  private String written(Format format, Done done) {
    ReportStyle style = output.style(terminal);
    return switch (format) {
      case TEXT -> text(done, style);
      case JSON -> json(done);
      case MARKDOWN -> text(done, style.asMarkdown());
      case CSV -> CsvReport.of(done.analyses());
    };
  }

  private static String json(Done done) {
    List<String> reports = new ArrayList<>();
    for (int i = 0; i < done.analyses().size(); i++) {
      reports.add(
          JsonReport.of(
              done.analyses().get(i),
              done.judged().get(i).gates(),
              Version.own(),
              System.nanoTime() - done.start()));
    }
    boolean complete =
        done.notRun().isEmpty() && done.analyses().stream().allMatch(Analysis::isComplete);
    return done.several() ? JsonReport.several(reports, complete, done.notRun()) : reports.get(0);
  }

  private static String text(Done done, ReportStyle style) {
    List<Integer> codes = done.judged().stream().map(j -> j.code().number()).toList();
    return done.several()
        ? ScenarioReport.of(done.analyses(), codes, done.notRun(), style)
        : TextReport.of(done.analyses().get(0), done.notRun(), style);
  }

  private GateJudgement judged(Analysis analysis, String name, List<Condition> conditions) {
    List<ConditionVerdict> judged =
        conditions.stream().map(c -> ConditionVerdict.of(c, analysis.evidence())).toList();
    return gate.judge(
        terminal,
        new GateFindings(
            name,
            analysis.verdicts(),
            judged,
            analysis.ending().map(GateSentences::withoutPoint),
            analysis.warnings().stream().map(Warning::code).distinct().toList()));
  }

  private static String name(Analysis analysis) {
    return analysis.scenario().map(run -> run.scenario().name()).orElse("");
  }
}
