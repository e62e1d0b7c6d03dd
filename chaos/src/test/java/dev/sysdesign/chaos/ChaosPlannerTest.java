package dev.sysdesign.chaos;

import static dev.sysdesign.chaos.SmallSystem.SECOND;
import static dev.sysdesign.chaos.SmallSystem.count;
import static dev.sysdesign.chaos.SmallSystem.properties;
import static dev.sysdesign.chaos.SmallSystem.rate;
import static dev.sysdesign.chaos.SmallSystem.share;
import static dev.sysdesign.chaos.SmallSystem.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sysdesign.chaos.scenario.ChaosProblem;
import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.simulation.DataEffect;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** From injections to interventions or problems. */
class ChaosPlannerTest {
  private static final Topology FLEET = Systems.fleet().measuredFor(60, 1);
  private static final Topology COIN = Systems.coin().measuredFor(60, 1);
  private static final Topology KEYED = Systems.keyed().measuredFor(60, 1);

  @Test
  void crashesOneInstanceForThirtySecondsByDefault() {
    assertEquals(
        List.of(
            new Intervention(10 * SECOND, 40 * SECOND, new InstanceEffect.Crash("api", 0, 1, 0))),
        interventions(FLEET, unending("node-crash", "api")));
  }

  @Test
  void roundsAShareOfInstancesUp() {
    assertEquals(1, crashed("percent", share(0.01)));
    assertEquals(2, crashed("percent", share(0.26)));
    assertEquals(3, crashed("percent", share(0.75)));
    assertEquals(4, crashed("percent", share(1)));
  }

  @Test
  void startsCrashedInstancesAsSlowlyAsTheirComponentSays() {
    Topology slow =
        new SmallSystem("slow")
            .with("client", "users", "rate", rate(1))
            .with("service", "api", "startup", time(7))
            .calls("users", "api")
            .measuredFor(60, 1);
    assertEquals(7 * SECOND, crash(slow, properties()).startupNanos());
    assertEquals(SECOND, crash(slow, properties("startup", time(1))).startupNanos());
  }

  @Test
  void countsThePrimaryAndTheReplicasOfADatabaseAsInstances() {
    Topology replicated =
        new SmallSystem("replicated")
            .with("client", "users", "rate", rate(1))
            .with("database", "api", "replicas", count(2))
            .calls("users", "api")
            .measuredFor(60, 1);
    assertEquals(3, crash(replicated, properties("percent", share(1))).count());
  }

  @Test
  void hitsEveryComponentOfAType() {
    Injection all =
        Trial.injection("node-crash", new Target.OfAll("service"), 1, 1, Properties.NONE);
    Topology two =
        new SmallSystem("two")
            .with("client", "users", "rate", rate(1))
            .with("service", "a")
            .with("service", "b", "instances", count(2))
            .calls("users", "a", "b")
            .measuredFor(60, 1);
    assertEquals(
        List.of(new InstanceEffect.Crash("a", 0, 1, 0), new InstanceEffect.Crash("b", 0, 1, 0)),
        interventions(two, all).stream().map(Intervention::effect).toList());
  }

  @Test
  void turnsTheCoinOfACoinCacheForTheTime() {
    assertEquals(
        List.of(
            new Intervention(10 * SECOND, 40 * SECOND, new DataEffect.CoinHitRatio("hot", 0.02))),
        interventions(COIN, unending("cache-stampede", "hot")));
  }

  @Test
  void flushesAKeyedCacheOnceAndWatchesItForThirtySeconds() {
    ChaosPlan plan = plan(KEYED, unending("cache-stampede", "hot"));
    assertEquals(
        List.of(new Intervention(10 * SECOND, 10 * SECOND, new DataEffect.FlushKeys("hot"))),
        plan.interventions());
    assertEquals(10 * SECOND, plan.fromNanos());
    assertEquals(40 * SECOND, plan.untilNanos());
    assertEquals(10 * SECOND, plan.causesEndNanos());
  }

  @Test
  void rejectsWhatItDoesNotKnow() {
    assertProblem(
        "unknown-chaos", "no chaos scenario 'earthquake'", FLEET, unending("earthquake", "api"));
    assertProblem("unknown-target", "no component 'apy'", FLEET, unending("node-crash", "apy"));
    assertProblem(
        "unknown-target",
        "no edge 'api -> users'",
        FLEET,
        Trial.injection("node-crash", new Target.OfEdge("api", "users"), 1, 1, Properties.NONE));
    assertProblem(
        "unknown-target",
        "'fleet' has no component of type 'cache'",
        FLEET,
        Trial.injection("node-crash", new Target.OfAll("cache"), 1, 1, Properties.NONE));
    assertProblem(
        "unknown-target",
        "nothing stands in a zone 'us-east-1f'",
        FLEET,
        Trial.injection(
            "node-crash",
            new Target.OfPlace(Target.Place.ZONE, "us-east-1f"),
            1,
            1,
            Properties.NONE));
    assertProblem(
        "unknown-property",
        "'node-crash' has no 'nodes': it takes 'instances', 'percent', 'startup'",
        FLEET,
        Trial.injection("node-crash", "api", 1, 1, "nodes", count(1)));
  }

  @Test
  void rejectsTargetsOfAKindThatItCannotHit() {
    assertProblem(
        "target-does-not-fit",
        "'api' is of type 'service', but 'cache-stampede' hits a component of type 'cache' or 'cdn'",
        FLEET,
        unending("cache-stampede", "api"));
    assertProblem(
        "target-does-not-fit",
        "'lb -> api' is an edge, but 'cache-stampede' hits a component of type 'cache' or 'cdn'",
        FLEET,
        Trial.injection("cache-stampede", new Target.OfEdge("lb", "api"), 1, 1, Properties.NONE));
  }

  @Test
  void rejectsValuesOutOfRange() {
    assertProblem(
        "parameter-out-of-range",
        "'hitRatio' must be a percentage from 0% to 100%, but was 120%",
        COIN,
        Trial.injection("cache-stampede", "hot", 1, 1, "hitRatio", share(1.2)));
    assertProblem(
        "parameter-out-of-range",
        "'instances' must be a whole number",
        FLEET,
        Trial.injection("node-crash", "api", 1, 1, "instances", count(1.5)));
    assertProblem(
        "parameter-out-of-range",
        "'startup' must be a time from 0ns to 30d, but was 5",
        FLEET,
        Trial.injection("node-crash", "api", 1, 1, "startup", count(5)));
    assertProblem(
        "parameter-out-of-range",
        "'api' has 4 of 'instances': 5 cannot die",
        FLEET,
        Trial.injection("node-crash", "api", 1, 1, "instances", count(5)));
  }

  @Test
  void rejectsParametersThatContradictEachOtherOrTheTarget() {
    assertProblem(
        "parameters-exclude-each-other",
        "'instances' and 'percent' both say how many die: give one",
        FLEET,
        Trial.injection("node-crash", "api", 1, 1, "instances", count(1), "percent", share(0.5)));
    assertProblem(
        "parameter-does-not-fit",
        "'hot' keeps keys, which all go at once and come back by themselves: 'hitRatio' is for a"
            + " cache without 'size'",
        KEYED,
        Trial.injection("cache-stampede", "hot", 1, 1, "hitRatio", share(0.1)));
  }

  @Test
  void doesNothingWhereOneOfSeveralInjectionsIsWrong() {
    ChaosPlan plan = plan(FLEET, unending("node-crash", "api"), unending("node-crash", "users"));
    assertEquals(List.of(), plan.interventions());
    assertEquals(List.of(1), plan.problems().stream().map(ChaosPlan.Found::injection).toList());
    assertFalse(plan.isPossible());
  }

  private static Injection unending(String chaos, String component) {
    return new Injection(
        chaos,
        new Target.OfComponent(component),
        10 * SECOND,
        OptionalLong.empty(),
        Properties.NONE);
  }

  private static int crashed(Object... parameters) {
    return crash(FLEET, properties(parameters)).count();
  }

  private static InstanceEffect.Crash crash(Topology topology, Properties parameters) {
    Injection injection =
        Trial.injection("node-crash", new Target.OfComponent("api"), 1, 1, parameters);
    return (InstanceEffect.Crash) interventions(topology, injection).get(0).effect();
  }

  private static List<Intervention> interventions(Topology topology, Injection injection) {
    ChaosPlan plan = plan(topology, injection);
    assertEquals(List.of(), plan.problems());
    return plan.interventions();
  }

  private static ChaosPlan plan(Topology topology, Injection... injections) {
    return ChaosPlanner.plan(
        topology, new Scenario("trial", "", List.of(injections), List.of(), ""));
  }

  private static void assertProblem(
      String code, String message, Topology topology, Injection injection) {
    List<ChaosProblem> problems = ChaosPlanner.problems(topology, injection);
    assertEquals(
        List.of(code + ": " + message),
        problems.stream().map(p -> p.code() + ": " + p.message()).toList());
  }
}
