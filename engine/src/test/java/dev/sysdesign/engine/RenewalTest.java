package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.share;
import static dev.sysdesign.engine.Blueprint.word;
import static dev.sysdesign.engine.Blueprint.zipf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.RequestClass.Kind;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.DataEffect;
import dev.sysdesign.engine.simulation.Intervention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How entries of real caches are renewed, and what writes do. One key, unless it says more. */
class RenewalTest {
  private static final Intervention FLUSH =
      new Intervention(30_000_000_000L, 30_000_000_000L, new DataEffect.FlushKeys("hot"));

  private static Blueprint cached(double offered, double storeMillis, Object... properties) {
    Object[] all = new Object[properties.length + 6];
    System.arraycopy(properties, 0, all, 0, properties.length);
    all[properties.length] = "size";
    all[properties.length + 1] = count(10);
    all[properties.length + 2] = "keys";
    all[properties.length + 3] = zipf(1, 1);
    all[properties.length + 4] = "serviceTime";
    all[properties.length + 5] = constant(0);
    return new Blueprint()
        .with("client", "c", "rate", rate(offered))
        .with("service", "app", "serviceTime", constant(0), "concurrency", count(5000))
        .with("cache", "hot", all)
        .with("external", "store", "serviceTime", constant(storeMillis))
        .call("c", "app")
        .call("app", "hot")
        .call("hot", "store");
  }

  private static ComponentResult component(SimulationResult result, String name) {
    return result.component(name).orElseThrow();
  }

  private static long fetches(SimulationResult result) {
    return component(result, "store").outcome().counts().offered();
  }

  /** λ S calls miss while the first fetches: 1,000 a second for 100 ms. */
  @ParameterizedTest
  @ValueSource(strings = {"aside", "read-through"})
  void aStampedeIsOneFetchWhereMissesAreCoalesced(String pattern) {
    SimulationResult plain = cached(1000, 100, "pattern", word(pattern)).run(FLUSH);
    SimulationResult joined =
        cached(1000, 100, "pattern", word(pattern), "coalesce", word("on")).run(FLUSH);
    assertEquals(100, fetches(plain), 35);
    assertEquals(1, fetches(joined));
    assertEquals(0, joined.outcome().counts().failed());
    assertEquals(100, joined.outcome().latency().max() / 1e6, 1);
  }

  @Test
  void theNextInLineFetchesWhereAFetchHasFailed() {
    SimulationResult result =
        cached(100, 100, "coalesce", word("on"))
            .with("service", "bad", "errorRate", share(1), "serviceTime", constant(50))
            .call("hot", "bad")
            .run(FLUSH);
    assertTrue(result.outcome().counts().inFlight() < 2000);
    assertTrue(result.outcome().counts().failed() > 100, "one after the other");
  }

  /** A life uniform in 0 to 1 s at 2 reads a second: λ/2 ÷ (1 + λ/2) = 50 % hits. */
  @Test
  void jitterShortensTheLivesOfEntries() {
    SimulationResult result =
        cached(2, 0, "ttl", ms(1000), "ttlJitter", share(1)).seconds(20_000).run();
    assertEquals(0.5, component(result, "hot").hitRatio().orElseThrow(), 0.01);
  }

  @ParameterizedTest
  @ValueSource(strings = {"aside", "read-through"})
  void nobodyWaitsForAnEntryThatMayBeStale(String pattern) {
    SimulationResult result =
        cached(100, 50, "pattern", word(pattern), "ttl", ms(1000), "stale", ms(5000)).run();
    assertEquals(0, result.outcome().latency().max() / 1e6, 0.01);
    assertEquals(60 / 1.06, fetches(result), 2);
    assertEquals(1, component(result, "hot").hitRatio().orElseThrow());
  }

  /** Early fetches spread: far fewer than λ S = 50 calls fetch at each expiry. */
  @Test
  void earlyExpirySendsFewToTheStore() {
    SimulationResult plain = cached(1000, 50, "ttl", ms(1000)).run();
    SimulationResult early = cached(1000, 50, "ttl", ms(1000), "earlyExpiry", ms(20)).run();
    assertTrue(fetches(plain) > 57 * 40, "plain: " + fetches(plain));
    assertTrue(fetches(early) < fetches(plain) / 2, "early: " + fetches(early));
  }

  private static Blueprint written(String pattern) {
    return cached(100, 20, "pattern", word(pattern))
        .request("r", 0.5, Kind.READ)
        .request("w", 0.5, Kind.WRITE);
  }

  @Test
  void writingBehindAnswersBeforeTheStoreHasIt() {
    SimulationResult result = written("write-behind").run();
    assertEquals(0, result.outcome().latency().max() / 1e6, 0.01);
    long writes = result.requests().get(1).outcome().counts().offered();
    assertEquals(writes, fetches(result), 5);
  }

  @Test
  void writingThroughKeepsWhatIsWritten() {
    SimulationResult through = written("write-through").run();
    assertEquals(1, component(through, "hot").hitRatio().orElseThrow());
    assertEquals(20, through.requests().get(1).outcome().latency().mean() / 1e6, 0.01);
    SimulationResult evicting = written("read-through").run();
    assertTrue(component(evicting, "hot").hitRatio().orElseThrow() < 0.6);
  }

  /** Entries of no life are as good as those of a microsecond; so are messages and lags. */
  @Test
  void nothingLivesForNoTime() {
    for (double ttl : new double[] {0, 1e-3}) {
      for (String type : new String[] {"cache", "cdn"}) {
        SimulationResult result =
            new Blueprint()
                .with("client", "c", "rate", rate(100))
                .with(type, "store", "size", count(10), "keys", zipf(1, 1), "ttl", ms(ttl))
                .with("service", "origin", "serviceTime", constant(1))
                .call("c", "store")
                .call("store", "origin")
                .run();
        double hits = result.component("store").orElseThrow().hitRatio().orElseThrow();
        assertEquals(0, hits, 0.001, type + " with a ttl of " + ttl + " ms");
      }
    }
  }
}
