package dev.sysdesign.cli;

/** The end of a command that has run something. */
final class RunEnd {
  private RunEnd() {}

  /**
   * Writes the report.
   *
   * @param code how it ends unless it was interrupted
   * @return the number to end with
   */
  static int report(Terminal terminal, ProgressLine progress, String report, ExitCode code) {
    terminal.out().print(report);
    terminal.out().flush();
    if (progress.wasInterrupted()) {
      return ExitCode.INTERRUPTED.number();
    }
    return code.number();
  }
}
