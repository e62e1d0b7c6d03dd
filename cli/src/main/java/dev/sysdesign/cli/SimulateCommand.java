package dev.sysdesign.cli;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.json.JsonReport;
import dev.sysdesign.analysis.text.TextReport;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sysdesign simulate}: runs a system, bills it and judges it. */
@Command(
    name = "simulate",
    description =
        "Run a system: what it does under its load, what it costs, whether it keeps its objectives.")
final class SimulateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "A .sysdesign file with a system.")
  private Path file;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "Give a param of the file another value, such as peak=20krps; may repeat.")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Option(
      names = "--rate",
      paramLabel = "RATE",
      description =
          "Requests per second of all clients together, such as 10krps; several clients keep their"
              + " shares.")
  private String rate;

  @Option(
      names = "--duration",
      paramLabel = "TIME",
      description = "Measured time, such as 60s; the warm-up comes before it.")
  private String duration;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Fixes every random draw; the same seed gives the same numbers.")
  private String seed;

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description = "Also run under a scenario of the file, and judge what it expects.")
  private String scenario;

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
    Optional<AnalysisPlan> plan =
        new PlanReader(terminal)
            .read(
                file,
                settings,
                new PlanReader.Changes(rate, duration, seed),
                Optional.ofNullable(scenario),
                Optional.ofNullable(prices));
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
