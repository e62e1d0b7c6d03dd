package dev.sysdesign.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes, and what it hears.
 *
 * @param out for results only
 * @param err for problems and progress
 * @param interactive whether somebody watches {@code err}: progress is shown to nobody else
 * @param surroundings what comes from outside of the call
 */
public record Terminal(
    PrintStream out,
    PrintStream err,
    boolean interactive,
    Interrupt interrupt,
    Surroundings surroundings) {
  private static final int BUFFER = 1 << 16;

  /** One without an environment and without input. */
  public Terminal(PrintStream out, PrintStream err, boolean interactive, Interrupt interrupt) {
    this(out, err, interactive, interrupt, Surroundings.NONE);
  }

  /** That of this process; UTF-8 whatever the platform says. */
  static Terminal ofProcess(Interrupt interrupt) {
    return new Terminal(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        Console.isWatched(),
        interrupt,
        Surroundings.ofProcess());
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        false,
        StandardCharsets.UTF_8);
  }
}
