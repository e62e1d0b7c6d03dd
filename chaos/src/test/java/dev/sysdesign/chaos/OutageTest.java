package dev.sysdesign.chaos;

import static dev.sysdesign.chaos.SmallSystem.constant;
import static dev.sysdesign.chaos.SmallSystem.count;
import static dev.sysdesign.chaos.SmallSystem.healthCheck;
import static dev.sysdesign.chaos.SmallSystem.rate;
import static dev.sysdesign.chaos.SmallSystem.share;
import static dev.sysdesign.chaos.SmallSystem.time;
import static dev.sysdesign.chaos.SmallSystem.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.analytic.AnalyticPass;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes with a zone or a region, and what does not. */
class OutageTest {
  private static final String US = "us-east-1";
  private static final String EU = "eu-west-1";

  private static SimulationResult without(SmallSystem system, Target.Place place, String name) {
    Target target = new Target.OfPlace(place, name);
    return Trial.under(
        system.measuredFor(80, 1),
        Trial.injection("zone-outage", target, 20, 60, new Properties(Map.of())));
  }

  private static double errors(SimulationResult result, String client) {
    return result.component(client).orElseThrow().outcome().errorRate();
  }

  /** A name and a service in each of two regions, and people in both. */
  private static SmallSystem worldwide() {
    return new SmallSystem("worldwide")
        .inRegion(US)
        .with(
            "dns",
            "name",
            "policy",
            word("latency"),
            "ttl",
            time(5),
            "healthCheck",
            healthCheck(1, 0.9, 2, 2))
        .with("client", "us", "rate", rate(100), "timeout", time(1))
        .with("service", "s-us")
        .inRegion(EU)
        .with("client", "eu", "rate", rate(100), "timeout", time(1))
        .with("service", "s-eu")
        .callAcross("us", "name")
        .callAcross("eu", "name")
        .callAcross("name", "s-us")
        .callAcross("name", "s-eu");
  }

  @Test
  void aNameSurvivesTheRegionOfItsBlock() {
    SimulationResult result = without(worldwide(), Target.Place.REGION, US);
    assertTrue(errors(result, "eu") < 0.001, "errors in Europe: " + errors(result, "eu"));
    assertTrue(errors(result, "us") < 0.15, "errors at home: " + errors(result, "us"));
  }

  /** The edge location is near its users; what it does not have it fetches across the Atlantic. */
  @Test
  void aCdnAnswersFromNearItsUsersAndAsksItsOriginFromThere() {
    SmallSystem system =
        new SmallSystem("distributed")
            .inRegion(US)
            .with("cdn", "edge", "hitRatio", share(0.8))
            .with("service", "origin")
            .inRegion(EU)
            .with("client", "eu", "rate", rate(100))
            .callAcross("eu", "edge")
            .callAcross("edge", "origin");
    SimulationResult result = Trial.steady(system.measuredFor(80, 1));
    double p50 = result.outcome().latency().p50() / 1e6;
    assertTrue(p50 < 20, "most are answered from near: " + p50);
    double mean = result.outcome().latency().mean() / 1e6;
    assertTrue(mean > p50 + 0.2 * 60, "a fifth goes across: " + mean);
    double formula =
        AnalyticPass.estimate(system.measuredFor(80, 1)).edges().stream()
            .filter(e -> e.edge().from().equals("edge"))
            .mapToDouble(e -> e.latency() / 1e6)
            .sum();
    double edge =
        result.edges().stream()
            .filter(e -> e.edge().from().equals("edge"))
            .mapToDouble(e -> e.outcome().latency().mean() / 1e6)
            .sum();
    assertEquals(edge, formula, 0.05 * edge);
  }

  /** A limiter in no zone before two services, each in its own zone. */
  @ParameterizedTest
  @ValueSource(strings = {"us-east-1a", "us-east-1b"})
  void whatStandsInNoZoneSurvivesEachOfThem(String zone) {
    SmallSystem system =
        new SmallSystem("limited")
            .inRegion(US)
            .with("client", "users", "rate", rate(100), "timeout", time(1))
            .with("rate-limiter", "limiter", "limit", rate(5_000))
            .with("load-balancer", "lb", "healthCheck", healthCheck(0.1, 0.05, 1, 1))
            .in("us-east-1a", "us-east-1b")
            .with("service", "app", "instances", count(2), "serviceTime", constant(0.005))
            .calls("users", "limiter", "lb", "app");
    SimulationResult result = without(system, Target.Place.ZONE, zone);
    assertTrue(errors(result, "users") < 0.005, "errors: " + errors(result, "users"));
    assertTrue(
        result.rootCauses().stream().noneMatch(cause -> cause.component().equals("limiter")));
  }
}
