package dev.sysdesign.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of the {@code sysdesign} command; ends with the exit code of the subcommand. */
@Command(
    name = "sysdesign",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Architecture as code that runs.")
public final class Main implements Runnable {
  private Main() {}

  /**
   * Runs one command and ends the process.
   *
   * @param arguments what stands after the program's name
   */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
