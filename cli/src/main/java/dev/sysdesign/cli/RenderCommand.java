package dev.sysdesign.cli;

import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.diagram.DiagramInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sysdesign render}: a picture of a system, with the numbers of a run on it. */
@Command(
    name = "render",
    description = "Draw a system, with its load, latency and cost as a run measures them.")
final class RenderCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SystemOptions system;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "svg",
      description = "svg (default), or mermaid for the text of a Mermaid flowchart.")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private Path output;

  @ArgGroup private Run run = new Run();

  private static final class Run {
    @Option(
        names = "--scenario",
        paramLabel = "NAME",
        description = "Show the numbers under a scenario of the file.")
    private String scenario;

    @Option(names = "--no-simulate", description = "Draw the components and edges alone.")
    private boolean none;
  }

  RenderCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<PictureFormat> wanted = PictureFormat.of(format);
    if (wanted.isEmpty()) {
      return new CallProblem(
              "unknown-format",
              "There is no format '%s'; the formats are 'svg' and 'mermaid'.".formatted(format))
          .report(terminal);
    }
    if (output != null && isText(output)) {
      return overwritten().report(terminal);
    }
    PlanReader reader = new PlanReader(terminal);
    Optional<AnalysisPlan> plan = plan(reader);
    if (plan.isEmpty()) {
      return ExitCode.WRONG_INPUT.number();
    }
    if (output != null && Sources.isAmong(output, reader.opened())) {
      return overwritten().report(terminal);
    }
    ProgressLine progress = new ProgressLine(terminal, System::nanoTime);
    DiagramInput input =
        run.none
            ? DiagramInput.of(plan.get().topology())
            : DiagramInput.of(plan.get().topology(), Analyst.analyse(plan.get(), progress));
    progress.close();
    Optional<CallProblem> unwritten = write(wanted.get().write(input));
    if (unwritten.isPresent()) {
      return unwritten.get().report(terminal);
    }
    return (progress.wasInterrupted() ? ExitCode.INTERRUPTED : ExitCode.OK).number();
  }

  /** A picture never takes the place of a text: neither of the system nor of what it reads. */
  private CallProblem overwritten() {
    return new CallProblem(
        "output-is-source",
        "'%s' is a text that systems are read from, and a picture would take its place."
            .formatted(output),
        "Write to another file, such as 'picture.svg'.");
  }

  /** A text of the language, or of the numbers that such texts read. */
  private static boolean isText(Path file) {
    return Sources.isText(file) || file.toString().endsWith(".csv");
  }

  private Optional<AnalysisPlan> plan(PlanReader reader) {
    return reader.read(
        system.file,
        system.settings,
        new PlanReader.Changes(null, null, null, null, null, null),
        Optional.ofNullable(run.scenario),
        Optional.empty());
  }

  private Optional<CallProblem> write(String picture) {
    if (output == null) {
      terminal.out().print(picture);
      terminal.out().flush();
      return Optional.empty();
    }
    try {
      Files.writeString(output, picture);
      return Optional.empty();
    } catch (IOException unwritable) {
      return Optional.of(
          new CallProblem("unwritable-file", "'%s' cannot be written.".formatted(output)));
    }
  }
}
