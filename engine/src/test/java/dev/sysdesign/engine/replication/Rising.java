package dev.sysdesign.engine.replication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.simulation.Observer;

/** Hears how far runs are, and that they never go back. */
final class Rising implements Observer {
  private double last;

  @Override
  public boolean proceed(double fraction) {
    assertTrue(fraction >= last && fraction <= 1, last + " then " + fraction);
    last = fraction;
    return true;
  }

  void assertAtTheEnd() {
    assertEquals(1, last, 1e-9);
  }
}
