package dev.sysdesign.cli;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.gate.Condition;
import dev.sysdesign.analysis.gate.ConditionVerdict;
import dev.sysdesign.analysis.json.JsonReport;
import dev.sysdesign.analysis.text.ReportStyle;
import dev.sysdesign.analysis.text.ScenarioReport;
import dev.sysdesign.analysis.text.TextReport;
import dev.sysdesign.engine.model.Scenario;
import java.util.ArrayList;
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

  @Mixin private ReportOptions report;
  @Mixin private OutputOptions output;
  @Mixin private GateOptions gate;

  SimulateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Optional<CallProblem> problem = gate.problem(false).or(output::problem);
    if (problem.isPresent()) {
      return problem.get().report(terminal);
    }
    Optional<List<AnalysisPlan>> plans = run.plans(terminal, report.prices());
    if (plans.isEmpty()) {
      return ExitCode.WRONG_INPUT.number();
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
    List<ExitCode> codes =
        analyses.stream().map(a -> code(a, several ? name(a) : "", conditions.get())).toList();
    List<String> notRun =
        plans.get().stream()
            .skip(analyses.size())
            .flatMap(plan -> plan.scenario().stream())
            .map(Scenario::name)
            .toList();
    String text =
        report.json
            ? json(analyses, notRun, several, start)
            : text(analyses, codes, notRun, several);
    return RunEnd.report(terminal, progress, text, ExitCode.of(codes));
  }

  private static String json(
      List<Analysis> analyses, List<String> notRun, boolean several, long start) {
    List<String> reports =
        analyses.stream()
            .map(a -> JsonReport.of(a, Version.own(), System.nanoTime() - start))
            .toList();
    boolean complete = notRun.isEmpty() && analyses.stream().allMatch(Analysis::isComplete);
    return several ? JsonReport.several(reports, complete, notRun) : reports.get(0);
  }

  private String text(
      List<Analysis> analyses, List<ExitCode> codes, List<String> notRun, boolean several) {
    ReportStyle style = output.style(terminal);
    return several
        ? ScenarioReport.of(analyses, codes.stream().map(ExitCode::number).toList(), notRun, style)
        : TextReport.of(analyses.get(0), style);
  }

  private ExitCode code(Analysis analysis, String name, List<Condition> conditions) {
    List<ConditionVerdict> judged =
        conditions.stream().map(c -> ConditionVerdict.of(c, analysis.evidence())).toList();
    gate.report(terminal, name, judged);
    return gate.code(
        new GateOptions.Found(
            analysis.verdicts(),
            judged,
            !analysis.isComplete(),
            false,
            false,
            !analysis.warnings().isEmpty()));
  }

  private static String name(Analysis analysis) {
    return analysis.scenario().map(run -> run.scenario().name()).orElse("");
  }
}
