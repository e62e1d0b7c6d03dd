package dev.sysdesign.cli;

/** How a command ends. */
enum ExitCode {
  OK(0),
  /** An objective is missed, or could not be judged. */
  OBJECTIVE_MISSED(1),
  /** The file or the call is wrong. */
  WRONG_INPUT(2),
  /** A fault of ours. */
  FAULT(3),
  /** The run needs more memory than there is. */
  TOO_LITTLE_MEMORY(4),
  /** As shells have it: 128 and the number of the signal that Ctrl-C sends. */
  INTERRUPTED(130);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
