package dev.sysdesign.cli;

/** The end of a command that has run something. */
final class RunEnd {
  private RunEnd() {}

  /**
   * Writes the report.
   *
   * @param holds whether all objectives do
   * @return the number to end with
   */
  static int report(Terminal terminal, ProgressLine progress, String report, boolean holds) {
    terminal.out().print(report);
    terminal.out().flush();
    if (progress.wasInterrupted()) {
      return ExitCode.INTERRUPTED.number();
    }
    return (holds ? ExitCode.OK : ExitCode.OBJECTIVE_MISSED).number();
  }
}
