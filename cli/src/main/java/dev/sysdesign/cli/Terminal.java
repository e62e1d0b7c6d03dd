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
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive, Interrupt interrupt) {
  private static final int BUFFER = 1 << 16;

  /** That of this process; UTF-8 whatever the platform says. */
  static Terminal ofProcess(Interrupt interrupt) {
    return new Terminal(
        stream(FileDescriptor.out), stream(FileDescriptor.err), Console.isWatched(), interrupt);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        false,
        StandardCharsets.UTF_8);
  }
}
