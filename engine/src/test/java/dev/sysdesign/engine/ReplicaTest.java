package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.word;
import static dev.sysdesign.engine.Blueprint.zipf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.model.RequestClass.Kind;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.SimulationResult;
import org.junit.jupiter.api.Test;

/** Replicas that see a write later. */
class ReplicaTest {
  private static Blueprint store(int keys, double lagMillis, Object... policies) {
    return new Blueprint()
        .request("r", 0.5, Kind.READ)
        .request("w", 0.5, Kind.WRITE)
        .with("client", "c", "rate", rate(20), "keys", zipf(keys, 0))
        .with("database", "db", "replicas", count(2), "lag", ms(lagMillis))
        .call("c", "db", policies)
        .seconds(2000);
  }

  private static ComponentResult db(SimulationResult result) {
    return result.component("db").orElseThrow();
  }

  /** The last write of one item is younger than the lag with 1 − e^(−λ lag): 10 × 0.1 s. */
  @Test
  void readsAreStaleWhereTheLastWriteIsYoungerThanTheLag() {
    double stale = db(store(1, 100).run()).staleReads().orElseThrow();
    assertEquals(1 - Math.exp(-1), stale, 0.01);
  }

  /** Ten items alike: each is written a tenth as often. */
  @Test
  void eachKeyHasItsOwnAge() {
    double stale = db(store(10, 100).run()).staleReads().orElseThrow();
    assertEquals(1 - Math.exp(-0.1), stale, 0.006);
  }

  @Test
  void readsOfThePrimaryAreNeverStale() {
    SimulationResult result = store(1, 100, "consistency", word("primary")).run();
    assertEquals(0, db(result).staleReads().orElseThrow());
  }

  @Test
  void aReadOfOnesOwnWriteIsStaleUntilTheReplicaHasIt() {
    Blueprint own =
        new Blueprint()
            .request("w", 1, Kind.WRITE)
            .with("client", "c", "rate", rate(20), "keys", zipf(100_000, 0))
            .with("service", "app", "serviceTime", constant(1))
            .with("service", "pause", "serviceTime", constant(60))
            .with("database", "db", "replicas", count(1), "lag", ms(50))
            .call("c", "app")
            .call("app", "db", "kind", word("write"))
            .call("app", "db", "kind", word("read"))
            .call("app", "pause")
            .call("app", "db", "kind", word("read"));
    assertEquals(0.5, db(own.run()).staleReads().orElseThrow(), 0.01);
  }

  @Test
  void withoutReplicasNothingIsStale() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(20))
            .with("database", "db")
            .call("c", "db")
            .run();
    assertEquals(true, db(result).staleReads().isEmpty());
  }
}
