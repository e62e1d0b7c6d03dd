package dev.sysdesign.cli;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.json.JsonReport;
import dev.sysdesign.analysis.text.TextReport;
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
  @Mixin private GateOptions gate;

  SimulateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Optional<CallProblem> problem = gate.withoutBase();
    if (problem.isPresent()) {
      return problem.get().report(terminal);
    }
    Optional<AnalysisPlan> plan = run.plan(terminal, report.prices());
    if (plan.isEmpty()) {
      return ExitCode.WRONG_INPUT.number();
    }
    ProgressLine progress = new ProgressLine(terminal, System::nanoTime);
    Analysis analysis = Analyst.analyse(plan.get(), progress);
    progress.close();
    String text =
        report.json ? JsonReport.of(analysis, System.nanoTime() - start) : TextReport.of(analysis);
    return RunEnd.report(terminal, progress, text, gate.code(found(analysis)));
  }

  private static GateOptions.Found found(Analysis analysis) {
    return new GateOptions.Found(
        analysis.verdicts(), !analysis.isComplete(), false, false, !analysis.warnings().isEmpty());
  }
}
