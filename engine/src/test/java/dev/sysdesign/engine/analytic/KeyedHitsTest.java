package dev.sysdesign.engine.analytic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.archetype.Archetype.Eviction;
import dev.sysdesign.engine.archetype.Archetype.Store;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference values are those of queueing-oracles.json, by the entries' names. */
final class KeyedHitsTest {
  private static Store.Keyed store(long size, double ttlSeconds, Eviction eviction) {
    return new Store.Keyed(size, (long) (ttlSeconds * 1e9), eviction, Optional.empty());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "che-1000-0.8-100, 1000, 0.8, 100, 0.377790221283",
    "che-10000-0.8-1000, 10000, 0.8, 1000, 0.436659722231",
    "che-10000-1.0-100, 10000, 1.0, 100, 0.390525485411",
    "che-10000-1.0-1000, 10000, 1.0, 1000, 0.67560179351",
    "che-10000-1.2-100, 10000, 1.2, 100, 0.656341446801",
    "lru-exact-6-1.0-2, 6, 1.0, 2, 0.451935960045"
  })
  void followsChe(String id, long keys, double exponent, long size, double ratio) {
    double found = new KeyedHits(keys, exponent).ratio(store(size, 0, Eviction.LRU), 1000);

    assertEquals(ratio, found, 2e-4, id);
  }

  @Test
  void findsLessByAgeThanByRecency() {
    double fifo = new KeyedHits(8, 0.8).ratio(store(3, 0, Eviction.FIFO), 1000);

    assertEquals(0.461421322892, fifo, 0.015, "lru-exact-8-0.8-3");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"ttl-2.0-1.0, 2, 1, 0.666666666667", "ttl-0.5-3.0, 0.5, 3, 0.6"})
  void findsAKeyWhileItLives(String id, double reads, double ttl, double ratio) {
    assertEquals(ratio, new KeyedHits(1, 0).ratio(store(1, ttl, Eviction.LRU), reads), 1e-9, id);
  }

  @Test
  void findsEverythingWhereAllKeysFit() {
    assertEquals(1, new KeyedHits(100_000, 0.99).ratio(store(100_000, 0, Eviction.LRU), 1), 1e-12);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "che-1000-0.8-100, 1000, 0.8, 100, 0.525826511577",
    "che-10000-1.0-1000, 10000, 1.0, 1000, 0.764790780604"
  })
  void keepsTheMostPopularByFrequency(
      String id, long keys, double exponent, long size, double hit) {
    double found = new KeyedHits(keys, exponent).ratio(store(size, 0, Eviction.LFU), 1000);

    assertEquals(hit, found, 2e-3, id);
  }
}
