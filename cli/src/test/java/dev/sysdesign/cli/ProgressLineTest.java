package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {
  private static final long MILLISECOND = 1_000_000L;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now;

  private ProgressLine line(boolean watched) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(stream, stream, watched, Interrupt.when(() -> false));
    return new ProgressLine(terminal, () -> now);
  }

  private String written() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void isSilentForHalfASecond() {
    ProgressLine line = line(true);
    now = 499 * MILLISECOND;
    line.proceed(0.4);
    line.close();

    assertEquals("", written());
  }

  @Test
  void showsHowFarTheRunIsAndRemovesItselfAtTheEnd() {
    ProgressLine line = line(true);
    now = 500 * MILLISECOND;
    line.proceed(0.425);
    line.close();

    assertTrue(written().contains("42 %"), written());
    assertTrue(written().endsWith("\r\u001b[K"), written());
  }

  @Test
  void isRewrittenTenTimesASecondAtMost() {
    ProgressLine line = line(true);
    now = 500 * MILLISECOND;
    line.proceed(0.1);
    now = 550 * MILLISECOND;
    line.proceed(0.2);
    now = 600 * MILLISECOND;
    line.proceed(0.3);

    assertEquals(2, written().chars().filter(c -> c == '\r').count());
  }

  @Test
  void isNotShownWhereNobodyWatches() {
    ProgressLine line = line(false);
    now = 5_000 * MILLISECOND;
    line.proceed(0.5);
    line.close();

    assertEquals("", written());
  }
}
