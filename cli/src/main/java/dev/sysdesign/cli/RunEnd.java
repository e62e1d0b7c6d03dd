package dev.sysdesign.cli;

import java.util.Optional;
import java.util.function.Function;

/** The end of a command that has run something. */
final class RunEnd {
  private RunEnd() {}

  /**
   * Writes the report.
   *
   * @param report the result in a format
   * @param code how it ends unless it was interrupted
   * @return the number to end with
   */
  static int report(
      Terminal terminal,
      ProgressLine progress,
      FormatOptions formats,
      Function<Format, String> report,
      ExitCode code) {
    terminal.out().print(report.apply(formats.format()));
    terminal.out().flush();
    Optional<CallProblem> unwritten = formats.write(report);
    if (progress.wasInterrupted()) {
      return ExitCode.INTERRUPTED.number();
    }
    return unwritten.isPresent() ? unwritten.get().report(terminal) : code.number();
  }
}
