package dev.sysdesign.cli;

import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.diagram.DiagramInput;
import dev.sysdesign.lang.model.LoweredSystem;
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
    Optional<CallProblem> overwritten = overwritten();
    if (overwritten.isPresent()) {
      return overwritten.get().report(terminal);
    }
    ProgressLine progress = new ProgressLine(terminal, System::nanoTime);
    Optional<DiagramInput> input = run.none ? unmeasured() : measured(progress);
    progress.close();
    if (input.isEmpty()) {
      return ExitCode.WRONG_INPUT.number();
    }
    Optional<CallProblem> unwritten = write(wanted.get().write(input.get()));
    if (unwritten.isPresent()) {
      return unwritten.get().report(terminal);
    }
    return (progress.wasInterrupted() ? ExitCode.INTERRUPTED : ExitCode.OK).number();
  }

  /** A picture never takes the place of a text: neither of the system nor of what it may import. */
  private Optional<CallProblem> overwritten() {
    boolean text = output != null && (isText(output) || Sources.isSame(output, system.file));
    return text
        ? Optional.of(
            new CallProblem(
                "output-is-source",
                "'%s' is a text that systems are read from, and a picture would take its place."
                    .formatted(output),
                "Write to another file, such as 'picture.svg'."))
        : Optional.empty();
  }

  /** A text of the language, or of the numbers that such texts read. */
  private static boolean isText(Path file) {
    return Sources.isText(file) || file.toString().endsWith(".csv");
  }

  private Optional<DiagramInput> measured(ProgressLine progress) {
    Optional<AnalysisPlan> plan =
        new PlanReader(terminal)
            .read(
                system.file,
                system.settings,
                new PlanReader.Changes(null, null, null, null, null, null),
                Optional.ofNullable(run.scenario),
                Optional.empty());
    return plan.map(
        p -> {
          return DiagramInput.of(p.topology(), Analyst.analyse(p, progress));
        });
  }

  private Optional<DiagramInput> unmeasured() {
    LoweredSystem read = StandardInput.read(terminal, system.file, system.settings);
    Problems.report(terminal, read.problems());
    return read.isValid() ? read.topology().map(DiagramInput::of) : Optional.empty();
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
