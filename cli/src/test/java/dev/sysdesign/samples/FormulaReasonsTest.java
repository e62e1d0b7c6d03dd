package dev.sysdesign.samples;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.explain.Comparison;
import dev.sysdesign.analysis.explain.Explanation;
import dev.sysdesign.analysis.explain.Reason;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.lang.SystemModels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Why formulas and simulation differ is said of a system with the reason, and not without it. */
final class FormulaReasonsTest {
  private static void assertSaidOnlyWith(String code, String system, String part, String without) {
    assertTrue(system.contains(part), part);
    String with = reasons(system).toString();
    assertTrue(with.contains(code + ":"), with);
    String other = reasons(system.replace(part, without)).toString();
    assertFalse(other.contains(code + ":"), other);
  }

  private static List<String> reasons(String system) {
    String text =
        system.contains("simulate")
            ? system
            : system + " simulate { duration: 200s, warmup: 20s } ";
    Analysis analysis =
        Analyst.analyse(
            new AnalysisPlan(
                SystemModels.lower("x.sysdesign", "system x { " + text + " }")
                    .topology()
                    .orElseThrow(),
                Optional.empty(),
                PriceFiles.shipped()),
            fraction -> true);
    Explanation explanation = analysis.explanation();
    return Stream.concat(explanation.components().stream(), explanation.requests().stream())
        .flatMap(FormulaReasonsTest::lines)
        .toList();
  }

  private static Stream<String> lines(Comparison comparison) {
    return comparison.reasons().stream()
        .map((Reason reason) -> comparison.name() + " " + reason.code() + ": " + reason.text());
  }

  @Test
  void lessLoadWhereCallsFailBeforeTheyReachAComponent() {
    assertSaidOnlyWith(
        "less-load",
        """
        client users { rate: 90rps }
        service app { concurrency: unlimited, serviceTime: 1ms }
        service checks { concurrency: 5, queue: 0, serviceTime: 100ms }
        service orders { concurrency: 1, queue: unlimited, serviceTime: exponential(10ms) }
        users -> app
        app -> checks
        app -> orders
        """,
        "concurrency: 5, queue: 0",
        "concurrency: unlimited");
  }

  @Test
  void timeoutsWhereTheMeanIsOfThoseWhoWaited() {
    assertSaidOnlyWith(
        "timeouts",
        """
        client users { rate: 80rps }
        service app { concurrency: 1, queue: unlimited, serviceTime: exponential(10ms) }
        users -> app { timeout: 30ms }
        """,
        "timeout: 30ms",
        "timeout: 30s");
  }

  @Test
  void rateLimitWhereItHoldsCallsBack() {
    assertSaidOnlyWith(
        "rate-limit",
        """
        client users { rate: 95rps }
        rate-limiter gate { limit: 100rps, burst: 10, mode: delay }
        service app { concurrency: unlimited, serviceTime: 1ms }
        users -> gate -> app
        """,
        "limit: 100rps",
        "limit: 100krps");
  }

  @Test
  void cacheStateWhereManyAskForWhatIsBeingFetched() {
    assertSaidOnlyWith(
        "cache-state",
        """
        client users { rate: 100rps, reads: 100% }
        service app { serviceTime: 1ms }
        cache hot { keys: uniform(4), size: 4, ttl: 500ms, serviceTime: 1ms }
        database orders { readTime: 400ms }
        users -> app -> hot -> orders
        """,
        "keys: uniform(4), size: 4, ttl: 500ms",
        "hitRatio: 90%");
  }

  @Test
  void coldStartsWhereEnvironmentsAreOftenNew() {
    assertSaidOnlyWith(
        "cold-starts",
        """
        client users { rate: 1rps }
        function resize { serviceTime: 100ms, coldStart: 3s, keepWarm: 1s }
        users -> resize
        simulate { duration: 1000s, warmup: 10s }
        """,
        "coldStart: 3s",
        "coldStart: 0s");
  }

  @Test
  void heldSlotsWhereCallsWaitDownstreamInThem() {
    assertSaidOnlyWith(
        "held-slots",
        """
        client users { rate: 60rps }
        service app { concurrency: 1, queue: unlimited, serviceTime: 1ms, threading: blocking }
        service slow { concurrency: unlimited, serviceTime: hyperexponential(90%, 1ms, 80ms) }
        users -> app -> slow { latency: 0ms }
        simulate { duration: 2000s, warmup: 20s }
        """,
        "threading: blocking",
        "threading: event-loop");
  }

  @Test
  void coresWhereCallsWaitForThemInTheirSlots() {
    assertSaidOnlyWith(
        "cores",
        """
        client users { rate: 90rps }
        service first { concurrency: 1, queue: unlimited, serviceTime: constant(10ms), threading: event-loop }
        service second { concurrency: 100, cores: 1, serviceTime: constant(10ms) }
        users -> first -> second
        """,
        "concurrency: 100, cores: 1",
        "concurrency: 1, queue: unlimited");
  }

  @Test
  void arrivalsNotPoissonWhereAStationBeforeSpacesThemOut() {
    assertSaidOnlyWith(
        "arrivals-not-poisson",
        """
        client users { rate: 90rps }
        service first { concurrency: 1, queue: unlimited, serviceTime: constant(10ms), threading: event-loop }
        service second { concurrency: 1, queue: unlimited, serviceTime: constant(10ms) }
        users -> first -> second
        """,
        "users -> first -> second",
        "users -> second");
  }

  @Test
  void heavyTailWhereARunMeetsFewOfTheLongestCalls() {
    assertSaidOnlyWith(
        "heavy-tail",
        """
        client users { rate: 50rps }
        service app { concurrency: 1, queue: unlimited, serviceTime: pareto(5ms, 2.02) }
        users -> app
        """,
        "pareto(5ms, 2.02)",
        "exponential(10ms)");
  }

  @Test
  void fewSamplesWhereTheRunIsShort() {
    assertSaidOnlyWith(
        "few-samples",
        """
        client users { rate: 95rps }
        service app { concurrency: 1, queue: unlimited, serviceTime: exponential(10ms) }
        users -> app
        simulate { duration: 5s, warmup: 0s }
        """,
        "duration: 5s, warmup: 0s",
        "duration: 2000s, warmup: 100s");
  }

  @Test
  void approximationWhereNothingInParticularIsTheReason() {
    assertSaidOnlyWith(
        "approximation",
        """
        client users { rate: 60rps, arrivals: uniform(0ms, 33.3ms) }
        service app { concurrency: 1, queue: unlimited, serviceTime: constant(10ms) }
        users -> app
        simulate { duration: 2000s, warmup: 20s }
        """,
        ", arrivals: uniform(0ms, 33.3ms)",
        "");
  }
}
