package dev.sysdesign.cli;

/** How a command ends. */
enum ExitCode {
  OK(0),
  /** A gate closed: an objective is missed, or what {@code --fail-on} names holds. */
  OBJECTIVE_MISSED(1),
  /** The file or the call is wrong. */
  WRONG_INPUT(2),
  /** A fault of ours. */
  FAULT(3),
  /** The run needs more memory than there is. */
  TOO_LITTLE_MEMORY(4),
  /** Nothing is missed, but something could not be judged. */
  NOT_JUDGED(5),
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
