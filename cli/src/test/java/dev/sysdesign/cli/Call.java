package dev.sysdesign.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/** A call of the command in this process: its exit code and what it wrote. */
record Call(int code, String out, String err) {
  /** Where nobody watches. */
  static Call of(String... arguments) {
    return of(false, () -> false, arguments);
  }

  /** Where somebody may watch and interrupt. */
  static Call of(boolean watched, BooleanSupplier interrupted, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            watched,
            Interrupt.when(interrupted));
    int code = Main.run(terminal, arguments);
    return new Call(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
