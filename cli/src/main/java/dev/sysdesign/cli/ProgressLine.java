package dev.sysdesign.cli;

import dev.sysdesign.engine.simulation.Observer;
import java.util.function.LongSupplier;

/**
 * One line that says how far a run is, shown only to people who watch, and only of a run that takes
 * longer than half a second. It also carries the user's wish to end.
 */
final class ProgressLine implements Observer {
  private static final long PATIENCE_NANOS = 500_000_000L;
  private static final long STEP_NANOS = 100_000_000L;
  private static final String ERASE = "\r\u001b[K";

  private final Terminal terminal;
  private final LongSupplier clock;
  private long nextNanos;
  private boolean shown;
  private boolean interrupted;

  /**
   * A line that is not shown yet.
   *
   * @param clock nanoseconds since any moment
   */
  ProgressLine(Terminal terminal, LongSupplier clock) {
    this.terminal = terminal;
    this.clock = clock;
    this.nextNanos = clock.getAsLong() + PATIENCE_NANOS;
  }

  @Override
  public boolean proceed(double fraction) {
    interrupted |= terminal.interrupt().isRequested();
    if (terminal.interactive() && clock.getAsLong() - nextNanos >= 0) {
      nextNanos = clock.getAsLong() + STEP_NANOS;
      shown = true;
      terminal.err().print(ERASE + "simulating … " + (int) (fraction * 100) + " %");
      terminal.err().flush();
    }
    return !interrupted;
  }

  /** Removes the line. */
  void close() {
    if (shown) {
      terminal.err().print(ERASE);
      terminal.err().flush();
    }
  }

  boolean wasInterrupted() {
    return interrupted;
  }
}
