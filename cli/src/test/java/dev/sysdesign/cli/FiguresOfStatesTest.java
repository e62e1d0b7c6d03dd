package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of what is full, down, or over before it is measured: none is of a state that is not. */
final class FiguresOfStatesTest {
  @TempDir private Path folder;

  private String run(String parts, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("s.sysdesign"), "system s {\n" + parts + "\n}\n");
    String[] call = new String[options.length + 2];
    call[0] = "simulate";
    call[1] = file.toString();
    System.arraycopy(options, 0, call, 2, options.length);
    Call done = Call.of(call);
    assertEquals("", done.err(), done.err());
    return done.out().replaceAll("\\s+", " ");
  }

  /** All values of a key, in the order of the JSON. */
  private static List<Double> values(String json, String key) {
    return Pattern.compile("\"" + key + "\": (-?[0-9.]+)")
        .matcher(json)
        .results()
        .map(found -> Double.valueOf(found.group(1)))
        .toList();
  }

  private static final String BOUNDED_QUEUE =
      """
      client devices { rate: 500rps, reads: 0% }
      service ingest { serviceTime: 2ms }
      queue log { capacity: 500 }
      worker enrich { instances: 1, concurrency: 5, serviceTime: constant(20ms) }
      devices -> ingest ~> log ~> enrich
      simulate { duration: 20s, warmup: 0s, seed: 1 }
      """;

  @Test
  void whatAFullQueueTurnsAwayWasOfferedToItsWorker() throws IOException {
    String report = run(BOUNDED_QUEUE);
    assertTrue(
        report.contains("the calls need 1.99 times as many; full at 0.5 times this load"), report);
    assertFalse(report.contains("line grows"), report);
  }

  @Test
  void whatABrokerKeepsWaitsForNoSlotOfIt() throws IOException {
    String report = run(BOUNDED_QUEUE, "--all");
    assertTrue(
        report.matches(".* log queue 1 9\\d[.\\d]* % 9\\d[.\\d]* % 0 % – \\d+ 4\\d\\d – – .*"),
        report);
  }

  @Test
  void whoIsRefusedByWhatIsDownIsNoLoadOfIt() throws IOException {
    String json =
        run(
            """
            client c { rate: 100rps }
            service a { instances: 1, concurrency: 2, serviceTime: constant(10ms) }
            c -> a
            scenario dies { at 10s for 30s: node-crash on a }
            simulate { duration: 60s, warmup: 5s, seed: 1 }
            """,
            "--scenario",
            "dies",
            "--json");
    List<Double> loads = values(json, "ownLoad");
    assertTrue(loads.size() > 1, json);
    for (double load : loads) {
      assertTrue(load < 0.6, () -> "50 % of the two slots are asked for while it is up: " + loads);
    }
  }

  @Test
  void answersToEarlierRequestsAreNoThroughputWhereAllFail() throws IOException {
    String json =
        run(
            """
            client c { rate: 300rps, timeout: 5s }
            service api { serviceTime: 1ms }
            external slow { serviceTime: constant(1s) }
            c -> api -> slow
            simulate { duration: 30s, warmup: 10s, seed: 1 }
            """,
            "--json");
    assertEquals(0, values(json, "throughputRps").get(0), json);
    assertEquals(1, values(json, "errorRate").get(0), json);
  }

  @Test
  void noMoreThanAllIsInUseAfterABurst() throws IOException {
    String json =
        run(
            """
            client c { rate: 100rps }
            rate-limiter g { limit: 50rps, burst: 1000 }
            service a { serviceTime: 2ms }
            c -> g -> a
            simulate { duration: 5s, warmup: 0s, seed: 1 }
            """,
            "--json");
    assertTrue(values(json, "utilization").contains(1.0), json);
    assertFalse(values(json, "utilization").stream().anyMatch(used -> used > 1), json);
  }

  @Test
  void noIntervalOfARateReachesBelowZero() throws IOException {
    String json =
        run(
            """
            client c { rate: 1rps, arrivals: exponential(1s) }
            service a { serviceTime: 2ms, errorRate: 20% }
            c -> a
            simulate { duration: 12s, warmup: 1s, seed: 1 }
            """,
            "--json");
    assertTrue(json.contains("\"throughputRps\": [0, "), json);
    assertFalse(json.contains("[-"), json);
  }

  @Test
  void machinesThatAreTooSmallAreToldApartFromTheWork() throws IOException {
    String report =
        run(
            """
            client c { arrivals: constant(4.95ms) }
            service a { serviceTime: constant(10ms) }
            c -> a
            simulate { duration: 60s, warmup: 5s, seed: 1 }
            """);
    assertTrue(report.contains("worked on 2.02 calls at a time"), report);
    assertTrue(report.contains("1 x t3.medium with 2 vCPU"), report);
  }

  /** Cores of the database are free: what its connections wait for is the lock. */
  @Test
  void whoWaitsForALockWaitsForNoCore() throws IOException {
    String report =
        run(
            """
            client c { rate: 400rps, reads: 80%, timeout: 2s }
            database db { instance: db.r6g.large, connections: 20, writeTime: 12ms }
            c -> db
            scenario locks { at 5s for 10s: lock-contention on db }
            simulate { duration: 20s, warmup: 2s, seed: 7 }
            """,
            "--scenario", "locks", "--json");
    assertTrue(report.contains("\"cause\": \"lock\""), report);
    assertTrue(report.contains("most of them to wait for the lock"), report);
    assertFalse(report.contains("wait for a core"), report);
  }

  private static final String SLOW_WORKER =
      """
      client c { rate: 80rps, reads: 0% }
      queue jobs { }
      worker w { instances: 1, concurrency: 6, serviceTime: constant(100ms) }
      c -> jobs ~> w
      scenario slow { at 5s for 10s: consumer-slowdown on w { factor: 0.25 } }
      simulate { duration: 20s, warmup: 2s, seed: 1 }
      """;

  /** Without the fault eight slots are needed, with it 32. */
  @Test
  void formulasThatKnowNoFaultDoNotSayWhenItIsFull() throws IOException {
    String report = run(SLOW_WORKER, "--scenario", "slow");
    assertTrue(
        report.matches(
            ".*While the faults last, the 6 slots of 'w' are full[^;]* need 5[.\\d]* times as"
                + " many[^;]*; full at 0\\.1[789] times this load.*"),
        report);
    assertTrue(run(SLOW_WORKER).contains("full at 0.75 times this load"));
  }

  private static final String POISON =
      """
      client c { rate: 100rps }
      stream log { shards: 2, retention: 1s }
      worker w { concurrency: 1, serviceTime: 100ms, errorRate: 100% }
      c -> log ~> w
      simulate { duration: 20s, warmup: 2s, seed: 1 }
      """;

  /** Each record keeps its shard until it is thrown away: of that the formulas know nothing. */
  @Test
  void oneLoadIsSaidOfShardsInEveryFace() throws IOException {
    String report = run(POISON);
    assertTrue(
        report.matches(".*need 58 times the time .*; full at 0\\.017 times this load.*"), report);
    assertTrue(report.matches(".* log 5,78\\d % .*"), report);
    assertFalse(report.contains("log 5.1 %"), report);
  }

  @Test
  void whatIsHardlyUsedIsNotFullAtThisLoad() throws IOException {
    String report =
        run(
            """
            client c { rate: 100rps }
            function f { concurrencyLimit: 1, timeout: 0ns }
            c -> f
            simulate { duration: 20s, warmup: 2s, seed: 1 }
            """);
    assertTrue(report.contains("No limit is near; 'f' comes nearest"), report);
    assertFalse(report.contains("full at 1 times"), report);
  }

  /** The worker is full at a smaller load, but what requests fail of is the service. */
  @Test
  void whatRequestsFailOfIsNamedBesideWhatIsFullFirst() throws IOException {
    String report =
        run(
            """
            client c { rate: 300rps, reads: 0%, timeout: 1s }
            service api { instances: 1, concurrency: 2, serviceTime: constant(10ms) }
            queue jobs { }
            worker w { instances: 1, concurrency: 1, serviceTime: constant(10ms) }
            c -> api -> jobs -> w
            simulate { duration: 20s, warmup: 2s, seed: 1 }
            """);
    assertTrue(
        report.matches(
            ".*The only slot of 'w' is full: .* slots of 'api' are full: .* of the"
                + " requests fail.*"),
        report);
  }
}
