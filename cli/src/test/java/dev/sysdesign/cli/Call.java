package dev.sysdesign.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** A call of the command in this process: its exit code and what it wrote. */
record Call(int code, String out, String err) {
  /** Where nobody watches. */
  static Call of(String... arguments) {
    return of(false, () -> false, arguments);
  }

  /** With an environment and an input, where somebody may watch. */
  static Call of(
      Map<String, String> environment, String input, boolean watched, String... arguments) {
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    Surroundings surroundings = new Surroundings(new StandardInput(in), environment::get);
    return of(watched, () -> false, surroundings, arguments);
  }

  /** Where somebody may watch and interrupt. */
  static Call of(boolean watched, BooleanSupplier interrupted, String... arguments) {
    return of(watched, interrupted, Surroundings.NONE, arguments);
  }

  /** Interrupted once it has asked so often whether to go on. */
  static Call cut(int after, String... arguments) {
    AtomicInteger asked = new AtomicInteger();
    return of(false, () -> asked.incrementAndGet() > after, arguments);
  }

  private static Call of(
      boolean watched,
      BooleanSupplier interrupted,
      Surroundings surroundings,
      String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            watched,
            Interrupt.when(interrupted),
            surroundings);
    int code = Main.run(terminal, arguments);
    return new Call(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
