package dev.sysdesign.cli;

/** A fault of ours: one sentence, and what to do with it. */
final class Fault {
  private Fault() {}

  static int report(Terminal terminal, Throwable fault, boolean debug) {
    terminal.err().println("sysdesign: " + sentence(fault));
    if (fault instanceof OutOfMemoryError) {
      return ExitCode.TOO_LITTLE_MEMORY.number();
    }
    terminal
        .err()
        .println(
            "  Please report it in the project's issue tracker, with the file, the call and the"
                + " output of 'sysdesign --version'; '--debug' shows where it happened.");
    if (debug) {
      fault.printStackTrace(terminal.err());
    }
    return ExitCode.FAULT.number();
  }

  private static String sentence(Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      long megabytes = Runtime.getRuntime().maxMemory() >> 20;
      return ("out-of-memory: This needs more than the %s MB of memory that Java may use. Give it more:"
              + " SYSDESIGN_HEAP=2g, or -Xmx2g where java is called without './sysdesign'.")
          .formatted(megabytes);
    }
    String reason = fault.getMessage() == null ? "" : " (" + firstLine(fault.getMessage()) + ")";
    return "internal-fault: Something went wrong that is not your fault" + reason + ".";
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
