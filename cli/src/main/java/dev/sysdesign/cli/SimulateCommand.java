package dev.sysdesign.cli;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.json.JsonReport;
import dev.sysdesign.analysis.text.TextReport;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sysdesign simulate}: runs a system, bills it and judges it. */
@Command(
    name = "simulate",
    description =
        "Run a system: what it does under its load, what it costs, whether it keeps its objectives.")
final class SimulateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RunOptions run;

  @Option(
      names = "--prices",
      paramLabel = "FILE",
      description = "Take prices from this file instead of those that come with sysdesign.")
  private Path prices;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  SimulateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Optional<AnalysisPlan> plan = run.plan(terminal, Optional.ofNullable(prices));
    if (plan.isEmpty()) {
      return ExitCode.WRONG_INPUT.number();
    }
    ProgressLine progress = new ProgressLine(terminal, System::nanoTime);
    Analysis analysis = Analyst.analyse(plan.get(), progress);
    progress.close();
    terminal
        .out()
        .print(json ? JsonReport.of(analysis, System.nanoTime() - start) : TextReport.of(analysis));
    terminal.out().flush();
    if (progress.wasInterrupted()) {
      return ExitCode.INTERRUPTED.number();
    }
    return (analysis.holds() ? ExitCode.OK : ExitCode.OBJECTIVE_MISSED).number();
  }
}
