package dev.sysdesign.engine.limit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.limit.LoadTrial.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * At 1.05 times the load at which the detector says that the first limit is full, it is; at 0.9
 * times that load none is.
 */
final class LoadOfLimitsTest {
  private static final int SYSTEMS = Boolean.getBoolean("sysdesign.long") ? 200 : 25;

  /** Trials in which chance decides: queues that are full for a part of the run. */
  private static final double RIGHT = 0.95;

  @Test
  void limitsOfOrdinarySystemsAreFullWhereTheDetectorSaysSo() {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    List<String> wrong = new ArrayList<>();
    LongStream.rangeClosed(1, SYSTEMS)
        .parallel()
        .forEach(
            seed -> {
              LoadTrial trial = LoadTrial.of(OrdinarySystem.of(seed));
              synchronized (counts) {
                counts.merge(trial.outcome, 1, Integer::sum);
                if (trial.outcome == Outcome.TOO_EARLY || trial.outcome == Outcome.TOO_LATE) {
                  wrong.add(seed + " " + trial.outcome + " " + trial.first + " " + trial.detail);
                }
              }
            });
    int right = counts.getOrDefault(Outcome.RIGHT, 0);

    assertTrue(right > SYSTEMS / 2, counts::toString);
    assertTrue(
        right >= RIGHT * (right + wrong.size()), () -> counts + "\n" + String.join("\n", wrong));
  }
}
