package dev.sysdesign.engine.oracle;

import static dev.sysdesign.engine.oracle.Model.count;
import static dev.sysdesign.engine.oracle.Model.rate;
import static dev.sysdesign.engine.oracle.Model.time;
import static dev.sysdesign.engine.oracle.Model.uniformKeys;
import static dev.sysdesign.engine.oracle.Model.word;
import static dev.sysdesign.engine.oracle.Model.zipf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hit ratios of keyed caches whose fills take no time to speak of. */
class CacheOracleTest {
  private static final double LAMBDA = 1_000;
  private static final double REQUESTS = 500_000;

  static List<Oracle> exact() {
    return Oracle.of("lru-exact-");
  }

  static List<Oracle> che() {
    return Oracle.of("che-");
  }

  static List<Oracle> expiring() {
    return Oracle.of("ttl-");
  }

  @ParameterizedTest
  @MethodSource("exact")
  void keepsWhatWasUsedLast(Oracle oracle) {
    assertEquals(oracle.value("hit_lru"), hitRatio(oracle, "lru"), 0.005);
  }

  @ParameterizedTest
  @MethodSource("exact")
  void dropsTheOldest(Oracle oracle) {
    assertEquals(oracle.value("hit_fifo_or_random"), hitRatio(oracle, "fifo"), 0.005);
  }

  /** Che's approximation is within 0.3 percentage points; the rest is for the run. */
  @ParameterizedTest
  @MethodSource("che")
  void agreesWithChe(Oracle oracle) {
    assertEquals(oracle.value("hit"), hitRatio(oracle, "lru"), 0.006);
  }

  /** One place of the cache holds the last key missed, so a little less is found. */
  @ParameterizedTest
  @MethodSource("che")
  void findsTheMostPopularByFrequency(Oracle oracle) {
    double best = oracle.value("lfu_optimal_hit");
    double found = hitRatio(oracle, "lfu");
    assertEquals(best, found, 0.005);
    assertTrue(found < best + 0.002 && found > oracle.value("hit") + 0.05, "beats LRU: " + found);
  }

  @ParameterizedTest
  @MethodSource("expiring")
  void forgetsATimeAfterTheFill(Oracle oracle) {
    double lambda = oracle.parameter("lambda_");
    SimulationResult result =
        cached(
                lambda,
                "keys",
                uniformKeys(1),
                "size",
                count(1),
                "ttl",
                time(oracle.parameter("ttl")))
            .run(100_000, lambda, 1);
    assertEquals(oracle.value("hit_non_resetting"), hits(result), 0.01);
  }

  private static double hitRatio(Oracle oracle, String eviction) {
    Model model =
        cached(
            LAMBDA,
            "keys",
            zipf(oracle.parameter("N"), oracle.parameter("alpha")),
            "size",
            count(oracle.parameter("C")),
            "eviction",
            word(eviction));
    return hits(model.run(REQUESTS, LAMBDA, 1));
  }

  private static double hits(SimulationResult result) {
    Expect.conserved(result);
    return result.component("hot").orElseThrow().hitRatio().orElseThrow();
  }

  private static Model cached(double lambda, Object... properties) {
    Value instant = Model.law(Model.constant(1e-9));
    Object[] all = new Object[properties.length + 2];
    System.arraycopy(properties, 0, all, 0, properties.length);
    all[properties.length] = "serviceTime";
    all[properties.length + 1] = instant;
    return new Model()
        .with("client", "source", "rate", rate(lambda))
        .with("service", "app", "serviceTime", instant)
        .with("cache", "hot", all)
        .with("database", "store", "readTime", instant)
        .calls("source", "app", "hot", "store");
  }
}
