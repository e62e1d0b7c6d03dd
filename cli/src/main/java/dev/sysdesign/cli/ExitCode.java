package dev.sysdesign.cli;

import java.util.List;
import java.util.stream.Stream;

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

  /** The one of several: the first of 130, 3, 4, 2, 1, 5. */
  static ExitCode of(List<ExitCode> several) {
    return Stream.of(
            INTERRUPTED, FAULT, TOO_LITTLE_MEMORY, WRONG_INPUT, OBJECTIVE_MISSED, NOT_JUDGED)
        .filter(several::contains)
        .findFirst()
        .orElse(OK);
  }

  int number() {
    return number;
  }
}
