package dev.sysdesign.chaos;

import static dev.sysdesign.chaos.SmallSystem.share;
import static dev.sysdesign.chaos.Systems.HIT_RATIO;
import static dev.sysdesign.chaos.Systems.KEYS;
import static dev.sysdesign.chaos.Systems.LAMBDA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the loss of a cache does to the store behind it, against theory. */
class CacheStampedeTest {
  private static final int AT = 45;

  /** The time constant of the refill, in seconds. */
  private static final int REFILL = (int) (KEYS / LAMBDA);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void multipliesTheLoadOfTheStoreByOneOverTheMissRatio(long seed) {
    Injection lost = Trial.injection("cache-stampede", "hot", 120, 120, "hitRatio", share(0));
    SimulationResult result = Trial.under(Systems.coin().measuredFor(360, seed), lost);
    Series load = Course.component(result, "store").arrivals();
    Course.of(load, 0, 120).assertIs(LAMBDA * (1 - HIT_RATIO), "before");
    Course.of(load, 120, 240).assertIs(LAMBDA, "during");
    Course.of(load, 240, 360).assertIs(LAMBDA * (1 - HIT_RATIO), "after");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void leavesTwoPercentOfTheReadsToACoinCacheByDefault(long seed) {
    Injection lost = Trial.injection("cache-stampede", "hot", AT, 45);
    SimulationResult result = Trial.under(Systems.coin().measuredFor(135, seed), lost);
    Course.of(Course.component(result, "store").arrivals(), AT, AT + 45)
        .assertIs(LAMBDA * 0.98, "during");
  }

  /**
   * Keys are equally popular, so each is asked for at λ/keys and misses once: in one time constant
   * keys·(1 − 1/e) of them, each with that chance by itself, which gives the standard error.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void refillsAKeyedCacheWithATimeConstantOfKeysOverRate(long seed) {
    Injection lost = Trial.injection("cache-stampede", "hot", AT, 30);
    SimulationResult result = Trial.under(Systems.keyed().measuredFor(100, seed), lost);
    Series load = Course.component(result, "store").arrivals();
    assertEquals(0, Course.mean(load, 0, AT), "a warm cache with room for all keys misses nothing");
    double asked = 1 - Math.exp(-1);
    double standardError = Math.sqrt(KEYS * asked * (1 - asked));
    assertEquals(
        KEYS * asked, REFILL * Course.mean(load, AT, AT + REFILL), 4 * standardError, "refill");
    assertEquals(0, Course.mean(load, 95, 100), "all keys are back");
  }

  /** While a key is fetched, in 6 ms on average, others may ask for it: λ × 6 ms = 2.4 in all. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void fetchesEachKeyOnceButForThoseAskedForMeanwhile(long seed) {
    Injection lost = Trial.injection("cache-stampede", "hot", AT, 30);
    SimulationResult result = Trial.under(Systems.keyed().measuredFor(105, seed), lost);
    double fetched = 60 * Course.mean(Course.component(result, "store").arrivals(), AT, 105);
    assertTrue(fetched >= KEYS - 2 && fetched <= KEYS + 12, () -> fetched + " of " + KEYS);
  }
}
