package dev.sysdesign.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.result.LimitKind;
import dev.sysdesign.engine.result.LimitUse;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of what each lab shows, with the effect and with its cure. */
class LabsTest {
  private static final Path FOLDER = Path.of("..", "samples", "labs");

  private static SimulationResult run(String lab) {
    return Sample.read("labs/" + lab).run(1);
  }

  private static SimulationResult run(String lab, String param, String value) {
    return Sample.read("labs/" + lab, Map.of(param, value)).run(1);
  }

  /** Mean of a time line over a stretch of the measurement in seconds. */
  private static double mean(SimulationResult run, Series series, double from, double until) {
    double interval = run.timeline().intervalNanos() / 1e9;
    return IntStream.range((int) Math.ceil(from / interval), (int) (until / interval))
        .mapToDouble(series::at)
        .average()
        .orElseThrow();
  }

  private static double errors(SimulationResult run, double from, double until) {
    return mean(run, run.timeline().errorRate(), from, until);
  }

  private static double answered(SimulationResult run, double from, double until) {
    return mean(run, run.timeline().completed(), from, until);
  }

  private static long offered(SimulationResult run, String component) {
    return run.component(component).orElseThrow().outcome().counts().offered();
  }

  @Test
  void eachIsListedAndSaysFirstWhatItShows() throws IOException {
    String page = Files.readString(FOLDER.resolve("README.md"));
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".sysdesign")).toList()) {
        String name = file.getFileName().toString();
        String lab = name.replace(".sysdesign", "");
        assertTrue(page.contains("[" + lab + "](" + name + ")"), name);
        assertTrue(Sample.read("labs/" + lab).topology().documentation().length() > 100, name);
      }
    }
  }

  @Test
  void aRetryStormOutlivesItsCauseUnlessItHasABudget() {
    SimulationResult storm = run("retry-storm");
    assertEquals(0, errors(storm, 0, 20), 0.01);
    assertEquals(1, errors(storm, 60, 90), 0.001);
    SimulationResult bounded = run("retry-storm", "budget", "10%");
    assertEquals(0, errors(bounded, 45, 90), 0.01);
    assertEquals(750, answered(bounded, 45, 90), 25);
  }

  @Test
  void goodputCollapsesBehindAStaleQueue() {
    SimulationResult stale = run("stale-queue");
    assertEquals(0, answered(stale, 45, 90), 0.1);
    assertTrue(stale.component("app").orElseThrow().wasted() > 5000);
    SimulationResult shortQueue = run("stale-queue", "places", "50");
    assertEquals(100, answered(shortQueue, 35, 60), 1);
    assertEquals(80, answered(shortQueue, 65, 90), 5);
  }

  @Test
  void timeoutsCascadeWhereEveryTierRetries() {
    SimulationResult cascade = run("timeout-cascade");
    assertEquals(0, errors(cascade, 0, 20), 0.01);
    assertEquals(1, errors(cascade, 60, 90), 0.01);
    assertTrue(offered(cascade, "store") > 6 * offered(cascade, "front"));
    assertEquals(0, errors(run("timeout-cascade", "retries", "0"), 65, 90), 0.01);
  }

  @Test
  void aPoolIsExhaustedWhileTheDatabaseIsIdle() {
    SimulationResult exhausted = run("pool-exhaustion");
    assertEquals(125, exhausted.outcome().throughput(), 2);
    assertEquals(1 - 125.0 / 200, exhausted.outcome().errorRate(), 0.02);
    LimitUse pool =
        exhausted.limits().stream()
            .filter(use -> use.limit().kind() == LimitKind.POOL)
            .findFirst()
            .orElseThrow();
    assertEquals(200 / 125.0, pool.demand(), 0.03);
    assertEquals("app", pool.limit().component());
    double used = exhausted.component("orders").orElseThrow().utilization().orElseThrow();
    assertTrue(used < 0.01, "used " + used);
    assertEquals(0, run("pool-exhaustion", "connections", "20").outcome().errorRate());
  }

  @Test
  void aServerThatSlowsDownUnderLoadNeverFindsBack() {
    SimulationResult spiral = run("death-spiral");
    assertEquals(540, answered(spiral, 0, 20), 15);
    assertEquals(500, answered(spiral, 30, 60), 15);
    assertTrue(mean(spiral, spiral.timeline().p50(), 30, 60) > 5 * 60e6);
    SimulationResult shedding = run("death-spiral", "shed", "60%");
    assertTrue(errors(shedding, 30, 60) < 0.03);
    assertTrue(mean(shedding, shedding.timeline().p50(), 30, 60) < 70e6);
  }

  @Test
  void theNewestFirstServesSomeInTime() {
    assertEquals(0, run("lifo").outcome().throughput(), 0.1);
    SimulationResult lifo = run("lifo", "order", "lifo");
    assertEquals(100, lifo.outcome().throughput(), 2);
    assertTrue(lifo.outcome().latency().p50() < 30e6);
  }

  @Test
  void aHedgeCutsTheTail() {
    SimulationResult alone = run("hedging");
    assertEquals(200 * Math.log(5), alone.outcome().latency().p99() / 1e6, 10);
    SimulationResult hedged = run("hedging", "hedge", "40ms");
    assertEquals(56.3, hedged.outcome().latency().p99() / 1e6, 1.5);
    double more = (double) offered(hedged, "app") / offered(hedged, "users");
    assertEquals(1.06, more, 0.005);
  }

  @Test
  void aSagaTakesBackWhatItCannotFinish() {
    SimulationResult run = Sample.read("labs/saga").analyse("carrier-down").shown();
    assertEquals(1, errors(run, 21, 29), 0.001);
    assertEquals(0, errors(run, 31, 60), 0.01);
    long failed = run.outcome().counts().failed();
    assertEquals(failed, offered(run, "refunds"), 5);
    assertEquals(failed, offered(run, "release"), 5);
  }

  @Test
  void aCanaryGetsItsWeightWhateverItsInstances() {
    SimulationResult canary = run("canary");
    assertEquals(0.05, (double) offered(canary, "next") / offered(canary, "lb"), 0.003);
    assertEquals(0.01, canary.outcome().errorRate(), 0.001);
    assertEquals(0, run("canary", "canary", "0").outcome().errorRate());
  }

  @Test
  void callsOfADeadApiAreAnsweredByTheOldOne() {
    SimulationResult run = Sample.read("labs/path-routing").analyse("api-down").shown();
    assertTrue(run.outcome().errorRate() < 0.001);
    assertEquals(20 * 100, offered(run, "old-api"), 150);
    assertEquals(0.5, (double) offered(run, "pages") / offered(run, "lb"), 0.01);
  }

  @Test
  void aHerdIsServedInTheTimeThatItsBacklogTakes() {
    SimulationResult herd = run("thundering-herd");
    assertEquals(5, herd.outcome().latency().max() / 1e9, 0.3);
    assertEquals(1000, answered(herd, 31, 35), 50);
    assertEquals(200, answered(herd, 38, 60), 15);
  }

  private static double errorsOfOneDead(String balance) {
    Sample lab = Sample.read("labs/sinkhole", Map.of("balance", balance));
    SimulationResult run = lab.analyse("one-dies").shown();
    assertEquals(0, errors(run, 0, 20), 0.001);
    assertEquals(0, errors(run, 31, 60), 0.001, "the health check has seen it after 10 s");
    return errors(run, 21, 25);
  }

  @Test
  void aDeadInstanceThatRefusesAtOnceLooksIdle() {
    assertEquals(0.82, errorsOfOneDead("least-connections"), 0.03);
    assertEquals(0.50, errorsOfOneDead("power-of-two"), 0.03);
    assertEquals(0.25, errorsOfOneDead("round-robin"), 0.03);
  }
}
