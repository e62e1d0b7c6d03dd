package dev.sysdesign.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Runs share nothing: many at once give what each gives by itself. */
class ParallelRunsTest {
  @Test
  void runsAtTheSameTimeGiveWhatTheyGiveOneAfterTheOther() {
    List<String> inTurn = IntStream.range(0, 40).mapToObj(ParallelRunsTest::run).toList();
    List<String> atOnce =
        IntStream.range(0, 40).parallel().mapToObj(ParallelRunsTest::run).toList();
    assertEquals(inTurn, atOnce);
  }

  private static String run(int seed) {
    RandomSystem system = new RandomSystem(1000 + seed);
    return system.blueprint().run(system.faults()).toString();
  }
}
