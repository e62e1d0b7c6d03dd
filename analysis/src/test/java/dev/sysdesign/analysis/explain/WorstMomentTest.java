package dev.sysdesign.analysis.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.analysis.ShopRun;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WorstMomentTest {
  @Test
  void isWhereMostRequestsFail() {
    assertEquals(
        Optional.of(
            "At its worst, from 1s to 2s, 60 % of the requests fail and 99 % of the others take"
                + " 90ms or less."),
        WorstMoment.sentence(
            ShopRun.timeline(new double[] {0, 0.6, 0.2}, new double[] {30, 90, 400})));
  }

  @Test
  void isWhereRequestsTakeLongestWhenNoneFails() {
    assertEquals(
        Optional.of(
            "At its worst, from 2s to 3s, no request fails and 99 % of the others take 400ms or"
                + " less."),
        WorstMoment.sentence(ShopRun.timeline(new double[] {0, 0, 0}, new double[] {30, 90, 400})));
  }

  @Test
  void namesNoLatencyWhereNothingSucceeds() {
    assertEquals(
        Optional.of("At its worst, from 0ms to 1s, 100 % of the requests fail."),
        WorstMoment.sentence(ShopRun.timeline(new double[] {1, 0}, new double[] {Double.NaN, 30})));
  }
}
