package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.SimulationResult;
import org.junit.jupiter.api.Test;

/** Functions that run per request. */
class FunctionTest {
  private static Blueprint function(double offered, Value work, Object... more) {
    Object[] all = new Object[more.length + 2];
    all[0] = "serviceTime";
    all[1] = work;
    System.arraycopy(more, 0, all, 2, more.length);
    return new Blueprint()
        .with("client", "c", "rate", rate(offered))
        .with("function", "f", all)
        .call("c", "f");
  }

  private static ComponentResult f(SimulationResult result) {
    return result.component("f").orElseThrow();
  }

  /** Erlang's loss with 8 erlangs on 10 environments: 12.17 %. */
  @Test
  void throttlesAboveItsConcurrencyAsErlangSays() {
    SimulationResult result =
        function(80, exponential(100), "concurrencyLimit", count(10), "coldStart", constant(0))
            .seconds(1000)
            .run();
    assertEquals(0.1217, result.outcome().errorRate(), 0.005);
    assertEquals(Cause.THROTTLED, result.rootCauses().get(0).cause());
    assertEquals(0.7027, f(result).utilization().orElseThrow(), 0.01);
  }

  /** One call a second, kept warm for one: cold when the gap is longer, e^-1 = 36.8 %. */
  @Test
  void startsColdWhenTheLastCallIsTooLongAgo() {
    SimulationResult result =
        function(1, constant(1), "keepWarm", ms(1000), "coldStart", constant(20))
            .seconds(20_000)
            .run();
    assertEquals(1 + 0.3679 * 20, result.outcome().latency().mean() / 1e6, 0.3);
  }

  @Test
  void staysWarmUnderSteadyLoad() {
    SimulationResult result = function(100, constant(50)).warmup(60).run();
    assertEquals(50, result.outcome().latency().p50() / 1e6, 0.5);
    assertEquals(50, result.outcome().latency().mean() / 1e6, 1);
  }

  /** Exponential work of 100 ms is cut at 200 ms: e^-2 = 13.5 % of the calls. */
  @Test
  void stopsItsOwnWorkAtItsTimeout() {
    SimulationResult result =
        function(100, exponential(100), "timeout", ms(200), "coldStart", constant(0))
            .seconds(300)
            .run();
    assertEquals(0.1353, result.outcome().errorRate(), 0.006);
    assertEquals(200, result.outcome().failureLatency().mean() / 1e6, 1);
    assertEquals(Cause.TIMEOUT, result.rootCauses().get(0).cause());
    assertEquals("f", result.rootCauses().get(0).component());
    double busy = 100 * 0.1 * (1 - Math.exp(-2)) / 1000;
    assertEquals(busy, f(result).utilization().orElseThrow(), 0.03 * busy);
  }

  @Test
  void stopsWaitingForItsCalleesAtItsTimeout() {
    SimulationResult result =
        function(50, constant(10), "timeout", ms(300), "coldStart", constant(0))
            .with("service", "slow", "serviceTime", constant(1000))
            .call("f", "slow")
            .run();
    assertEquals(1, result.outcome().errorRate());
    assertEquals(300, result.outcome().failureLatency().mean() / 1e6, 1);
    assertEquals(15.0 / 1000, f(result).utilization().orElseThrow(), 0.001);
    assertEquals(0, result.component("slow").orElseThrow().outcome().counts().failed());
  }

  /** 1.005 µs are 1,004.9999999999999 ns in binary. */
  @Test
  void timesAreRoundedToTheNearestNanosecond() {
    Value keepWarm = new Value.Quantity(1.005 * 1e3, Dimension.TIME);
    Topology topology =
        new Blueprint().with("function", "f", "keepWarm", keepWarm, "timeout", keepWarm).topology();
    Archetype.Elastic function =
        (Archetype.Elastic)
            ComponentCatalog.archetype(topology.component("f").orElseThrow()).orElseThrow();
    assertEquals(1005, function.keepWarmNanos());
    assertEquals(1005, function.timeoutNanos());
  }
}
