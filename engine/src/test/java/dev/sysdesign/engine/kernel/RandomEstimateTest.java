package dev.sysdesign.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.analytic.AnalyticPass;
import dev.sysdesign.engine.analytic.ComponentEstimate;
import dev.sysdesign.engine.analytic.RequestEstimate;
import dev.sysdesign.engine.analytic.StationEstimate;
import dev.sysdesign.engine.analytic.SystemEstimate;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The formulas have an answer to every system that can be written down. */
final class RandomEstimateTest {
  static LongStream seeds() {
    return LongStream.rangeClosed(1, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void estimatesAnySystem(long seed) {
    SystemEstimate estimate = AnalyticPass.estimate(new RandomSystem(seed).blueprint().topology());

    assertTrue(estimate.settled());
    assertFalse(estimate.requests().isEmpty());
    for (RequestEstimate request : estimate.requests()) {
      assertTrue(request.latency() >= 0, request::toString);
    }
    for (ComponentEstimate component : estimate.components()) {
      assertTrue(component.calls() >= 0, component::toString);
      assertTrue(component.latency() >= component.own(), component::toString);
      assertTrue(component.own() >= 0 && component.waiting() >= 0, component::toString);
      double busy = component.utilization().orElse(0);
      assertTrue(busy >= 0 && busy <= 1, component::toString);
    }
    for (StationEstimate limit : estimate.limits()) {
      assertTrue(limit.ownLoad() >= 0 && limit.loss() >= 0 && limit.loss() <= 1, limit::toString);
    }
  }
}
