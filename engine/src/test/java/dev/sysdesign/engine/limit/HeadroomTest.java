package dev.sysdesign.engine.limit;

import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.rate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.Blueprint;
import dev.sysdesign.engine.analytic.LoadCurve;
import dev.sysdesign.engine.result.Limit;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How much work it takes to find the loads at which limits are reached. */
class HeadroomTest {
  /** Solutions by which the nearest three limits are found closely, in whatever order. */
  private static final int CLOSELY = 3 * 8;

  /** Services in a row, each full at another load within reach. */
  private static Headroom of(int services) {
    Blueprint system = new Blueprint().with("client", "c", "rate", rate(100));
    String before = "c";
    for (int i = 0; i < services; i++) {
      String name = "s" + i;
      double millis = 20 + 60.0 * i / services;
      system.with("service", name, "serviceTime", constant(millis), "concurrency", count(20));
      system.call(before, name);
      before = name;
    }
    return new Headroom(LoadCurve.of(system.topology()));
  }

  /** The equations of a system twice as large cost twice as much, and are solved no more often. */
  @Test
  void moreLimitsTakeNoMoreSolutions() {
    Headroom few = of(20);
    Headroom many = of(40);
    assertTrue(few.reaches().size() >= 20);
    assertTrue(many.reaches().size() >= 40);
    assertTrue(
        many.solutions() <= few.solutions() + CLOSELY,
        many.solutions() + " after " + few.solutions());
    assertTrue(many.solutions() < 60, many.solutions() + " solutions");
  }

  /** The nearest are found closely, the others on a line between two loads. */
  @Test
  void loadsAreFoundBetweenThoseThatWereLookedAt() {
    Map<Limit, Reach> reaches = of(1).reaches();
    assertEquals(
        10,
        reaches.values().stream().mapToDouble(Reach::load).min().orElseThrow(),
        0.02,
        reaches.toString());
  }
}
