package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.backOff;
import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.share;
import static dev.sysdesign.engine.Blueprint.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which instance a balancer picks by address and by weight. */
class RoutingTest {
  private static final long SECOND = 1_000_000_000L;

  private static Blueprint balanced(String algorithm, Object... client) {
    return new Blueprint()
        .with("client", "c", client)
        .with("load-balancer", "lb", "algorithm", word(algorithm), "serviceTime", constant(0))
        .with("service", "s0", "serviceTime", constant(1))
        .with("service", "s1", "serviceTime", constant(1))
        .with("service", "s2", "serviceTime", constant(1))
        .call("c", "lb");
  }

  private static Blueprint hashed(Object... client) {
    return balanced("ip-hash", client).call("lb", "s0").call("lb", "s1").call("lb", "s2");
  }

  private static long[] arrivals(SimulationResult result) {
    return IntStream.range(0, 3)
        .mapToLong(i -> result.component("s" + i).orElseThrow().outcome().counts().offered())
        .toArray();
  }

  private static Intervention crash(String component) {
    return new Intervention(30 * SECOND, 60 * SECOND, new InstanceEffect.Crash(component, 0, 1, 0));
  }

  @Test
  void aUserAlwaysGetsTheSameInstance() {
    SimulationResult result = hashed("users", count(1), "thinkTime", exponential(10)).run();
    long[] arrivals = arrivals(result);
    long all = sum(arrivals);
    assertTrue(all > 4_000);
    assertTrue(List.of(arrivals[0], arrivals[1], arrivals[2]).contains(all), "all at one");
  }

  @Test
  void aUserWhoseInstanceIsDownGetsOneOtherUntilItIsBack() {
    Object[] user = {"users", count(1), "thinkTime", exponential(10)};
    int own = busiest(arrivals(hashed(user).run()));
    SimulationResult result = hashed(user).run(crash("s" + own));
    long[] arrivals = arrivals(result);
    long[] others = {arrivals[(own + 1) % 3], arrivals[(own + 2) % 3]};
    assertEquals(0, Math.min(others[0], others[1]), "one of the others is never asked");
    assertTrue(Math.max(others[0], others[1]) > 1_500);
  }

  private static int busiest(long[] arrivals) {
    int best = 0;
    for (int i = 1; i < arrivals.length; i++) {
      best = arrivals[i] > arrivals[best] ? i : best;
    }
    return best;
  }

  @Test
  void theAddressesOfAnOpenLoopSpreadEvenly() {
    long[] arrivals = arrivals(hashed("rate", rate(1_000)).run());
    for (long some : arrivals) {
      // 10,000 addresses on three instances: their shares differ by about 1.4 % of themselves.
      assertEquals(20_000, some, 5 * (0.0141 + 0.0058) * 20_000);
    }
  }

  @Test
  void weightsAreKeptToTheCall() {
    SimulationResult result =
        balanced("weighted", "rate", rate(100))
            .call("lb", "s0", "weight", count(5))
            .call("lb", "s1", "weight", count(1))
            .call("lb", "s2")
            .run();
    long[] arrivals = arrivals(result);
    long all = sum(arrivals);
    assertEquals(5 * all / 7.0, arrivals[0], 2);
    assertEquals(all / 7.0, arrivals[1], 2);
    assertEquals(all / 7.0, arrivals[2], 2);
  }

  @Test
  void theWeightOfWhatIsDownGoesToTheOthersByTheirs() {
    SimulationResult steady = weighted().run();
    SimulationResult result = weighted().run(crash("s2"));
    long[] before = arrivals(steady);
    long[] after = arrivals(result);
    assertEquals(before[0] / (double) before[1], after[0] / (double) after[1], 0.02);
    // It is down for the last 30 s, and believed to be after two checks 5 s apart.
    assertEquals(40 / 60.0, after[2] / (double) before[2], 5.1 / 60);
    assertEquals(sum(before), sum(after));
  }

  private static Blueprint weighted() {
    return balanced("weighted", "rate", rate(100))
        .call("lb", "s0", "weight", count(3))
        .call("lb", "s1", "weight", count(1))
        .call("lb", "s2", "weight", count(4));
  }

  private static long sum(long[] counts) {
    return Arrays.stream(counts).sum();
  }

  private static Blueprint retrying(String algorithm, int retries) {
    Object[] policies = {"retries", count(retries), "backoff", backOff(5), "timeout", ms(50)};
    return new Blueprint()
        .with("client", "c", "rate", rate(200))
        .with(
            "load-balancer",
            "lb",
            "algorithm",
            word(algorithm),
            "serviceTime",
            constant(0),
            "healthCheck",
            new Value.Call("check", Map.of("interval", ms(1_000_000))))
        .with("service", "s", "serviceTime", constant(1), "instances", count(3))
        .call("c", "lb")
        .call("lb", "s", policies);
  }

  private static Intervention down(int count) {
    return new Intervention(10 * SECOND, 60 * SECOND, new InstanceEffect.Crash("s", 0, count, 0));
  }

  /** Two of three refuse, and with two further attempts each request gets to the third. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "round-robin",
        "random",
        "least-connections",
        "power-of-two",
        "weighted",
        "ip-hash"
      })
  void eachInstanceIsTriedOnceBeforeAnyIsTriedTwice(String algorithm) {
    assertEquals(0, retrying(algorithm, 2).run(down(2)).outcome().counts().failed());
    assertEquals(0, retrying(algorithm, 1).run(down(1)).outcome().counts().failed());
    SimulationResult tooFew = retrying(algorithm, 1).run(down(2));
    assertTrue(tooFew.outcome().counts().failed() > 500, "two attempts are not enough");
  }

  /** An instance that does not answer costs one timeout of 50 ms and a pause of 5 ms, not two. */
  @ParameterizedTest
  @ValueSource(strings = {"round-robin", "random", "least-connections", "power-of-two"})
  void whoHasJustTimedOutIsNotAskedAgain(String algorithm) {
    Intervention slow =
        new Intervention(
            10 * SECOND,
            60 * SECOND,
            new InstanceEffect.Slow("s", 0, 1, InstanceEffect.Factors.all(1000), 1));
    SimulationResult result = retrying(algorithm, 2).run(slow);
    assertEquals(0, result.outcome().counts().failed());
    assertEquals(50 + 5 + 1, result.outcome().latency().max() / 1e6, 1);
  }

  @Test
  void anOnlyInstanceIsAskedAgain() {
    Blueprint system =
        new Blueprint()
            .with("client", "c", "rate", rate(100))
            .with("load-balancer", "lb", "serviceTime", constant(0))
            .with("service", "s", "serviceTime", constant(1), "errorRate", share(0.5))
            .call("c", "lb")
            .call("lb", "s", "retries", count(3));
    assertEquals(0.0625, system.run().outcome().errorRate(), 0.01);
  }
}
