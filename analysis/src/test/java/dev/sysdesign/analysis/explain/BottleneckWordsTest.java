package dev.sysdesign.analysis.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.result.Bottleneck;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class BottleneckWordsTest {
  private static Bottleneck bottleneck(
      Bottleneck.Limit limit, double load, long capacity, OptionalLong since) {
    return new Bottleneck("orders", limit, load, capacity, since);
  }

  @Test
  void saysFromWhenALimitIsUsedUp() {
    Bottleneck full =
        bottleneck(Bottleneck.Limit.CONNECTIONS, 1.3, 200, OptionalLong.of(20_400_000_000L));

    assertEquals(
        "The connections of 'orders' (200 of 200 busy from 20.4s) saturate first.",
        BottleneckWords.sentence(full));
    assertEquals(
        "its connections saturate first: 200 of 200 busy from 20.4s", BottleneckWords.reason(full));
  }

  @Test
  void saysHowMuchMoreLoadFits() {
    Bottleneck busy = bottleneck(Bottleneck.Limit.CORES, 0.62, 8, OptionalLong.empty());

    assertEquals(
        "The bottleneck is 'orders': its own work fills 62 % of its 8 cores; full at 1.6 times this"
            + " load.",
        BottleneckWords.sentence(busy));
  }

  @Test
  void takesAFullLimitForSaturatedEvenWhereNoIntervalShowsIt() {
    assertEquals(
        "The slots of 'orders' (4 of 4 busy) saturate first.",
        BottleneckWords.sentence(
            bottleneck(Bottleneck.Limit.SLOTS, 1.01, 4, OptionalLong.empty())));
  }

  @Test
  void speaksOfAnOnlySlotAsOne() {
    assertEquals(
        "its own work fills 80 % of its only slot",
        BottleneckWords.reason(bottleneck(Bottleneck.Limit.SLOTS, 0.8, 1, OptionalLong.empty())));
  }

  @Test
  void speaksOfARateAsCallsThatMayPass() {
    assertEquals(
        "The bottleneck is 'orders': its calls are 80 % of the 100 that may pass in a second; full"
            + " at 1.2 times this load.",
        BottleneckWords.sentence(
            bottleneck(Bottleneck.Limit.RATE, 0.8, 100, OptionalLong.empty())));
  }
}
