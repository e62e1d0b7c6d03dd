package dev.sysdesign.analysis.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.ShopRun;
import dev.sysdesign.engine.result.Timeline;
import org.junit.jupiter.api.Test;

final class WorstMomentTest {
  private static final Timeline USUAL =
      ShopRun.timeline(new double[] {0, 0}, new double[] {30, 30});

  @Test
  void isWhereMostRequestsFail() {
    assertEquals(
        ("At its worst, from 1s to 2s, 60 % of the requests fail and 99 % of the others take"
            + " 90ms or less."),
        sentence(new double[] {0, 0.6, 0.2}, 30, 90, 400));
  }

  @Test
  void isWhereRequestsTakeLongestWhenNoneFails() {
    assertEquals(
        ("At its worst, from 2s to 3s, no request fails and 99 % of them take 400ms or" + " less."),
        sentence(new double[] {0, 0, 0}, 30, 90, 400));
  }

  @Test
  void namesNoLatencyWhereNothingSucceeds() {
    assertEquals(
        ("At its worst, from 0ms to 1s, 100 % of the requests fail."),
        sentence(new double[] {1, 0}, Double.NaN, 30));
  }

  @Test
  void isLookedForFromTheFirstInjectionOn() {
    assertEquals(
        "At its worst, from 2s to 3s, 30 % of the requests fail and 99 % of the others take 40ms or"
            + " less.",
        WorstMoment.sentence(
            ShopRun.timeline(new double[] {0.6, 0, 0.3}, new double[] {90, 30, 40}),
            USUAL,
            1_500_000_000L));
  }

  @Test
  void isNoneWhereNothingIsWorseThanWithoutFaults() {
    assertTrue(
        WorstMoment.sentence(
                ShopRun.timeline(new double[] {0, 0, 0}, new double[] {90, 30, 29}),
                USUAL,
                1_000_000_000L)
            .startsWith("Nothing is lost"));
  }

  private static String sentence(double[] errors, double... p99) {
    return WorstMoment.sentence(ShopRun.timeline(errors, p99), USUAL, 0);
  }
}
