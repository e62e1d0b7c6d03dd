package dev.sysdesign.cli;

/** The entry point of the {@code sysdesign} command. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the process with its exit code.
   *
   * @param arguments what stands after the program's name
   */
  public static void main(String[] arguments) {
    Interrupt interrupt = Interrupt.ofProcess();
    Terminal terminal = Terminal.ofProcess(interrupt);
    int code = run(terminal, arguments);
    terminal.out().flush();
    terminal.err().flush();
    interrupt.finished();
    System.exit(code);
  }

  /**
   * Runs one command.
   *
   * @return 0 all is well; 1 an objective does not hold; 2 the file or the call is wrong; 3 a fault
   *     of ours; 130 interrupted
   */
  public static int run(Terminal terminal, String... arguments) {
    return new CommandTree(terminal).execute(arguments);
  }
}
