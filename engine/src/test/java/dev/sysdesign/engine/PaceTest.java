package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.share;
import static dev.sysdesign.engine.Blueprint.word;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.simulation.DataEffect;
import dev.sysdesign.engine.simulation.Effect;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One user asks at 1.9 s for 100 ms of work. What is left of it goes on at the pace of the moment.
 */
class PaceTest {
  private static Blueprint one(Object... properties) {
    return new Blueprint()
        .with("client", "u", "users", count(1), "thinkTime", constant(1900))
        .with("service", "app", properties)
        .call("u", "app")
        .seconds(30);
  }

  private static double longest(Blueprint system, Intervention... faults) {
    return system.run(faults).outcome().latency().max() / 1e6;
  }

  private static Intervention from(double at, double until, Effect effect) {
    return new Intervention((long) (at * 1e9), (long) (until * 1e9), effect);
  }

  private static Effect slow(double work, double computing) {
    return new InstanceEffect.Slow(
        "app", 0, 1, new InstanceEffect.Factors(work, work, computing), 1);
  }

  /** 50 ms are done; of the others a 500th in the second that it lasts; then 48 ms are left. */
  @ParameterizedTest
  @CsvSource({"fifo, 0", "fifo, 1", "ps, 1"})
  void theRestGoesOnAtFullPaceWhenASlowdownEnds(String discipline, int cores) {
    Blueprint system =
        cores == 0
            ? one("serviceTime", constant(100))
            : one("serviceTime", constant(100), "cores", count(1), "discipline", word(discipline));
    assertEquals(1098, longest(system, from(1.95, 2.95, slow(500, 1))), 10);
    assertEquals(1098, longest(system, from(1.95, 2.95, slow(1, 500))), 10);
    assertEquals(1098, longest(system, from(1.95, 2.95, slow(50, 10))), 10);
  }

  /** 50 ms are done as it begins; the others take four times as long. */
  @Test
  void workThatHasBegunIsSlowedDownAsWell() {
    Blueprint system = one("serviceTime", constant(100));
    assertEquals(250, longest(system, from(1.95, 2.95, slow(4, 1))), 2);
  }

  /**
   * Half of the work needs a core and is done; that the core is slow does not matter to the rest.
   */
  @Test
  void onlyTheWorkOfACoreFollowsTheCore() {
    Blueprint system = one("serviceTime", constant(100), "cores", count(1), "cpu", share(0.5));
    assertEquals(100, longest(system, from(1.96, 2.95, slow(1, 4))), 1);
    assertEquals(100 + 40 * 3, longest(system, from(1.96, 2.95, slow(4, 1))), 2);
    assertEquals(100 + 25 * 3, longest(system, from(1.925, 2.95, slow(1, 4))), 2);
    assertEquals(100 + 75 * 3, longest(system, from(1.925, 2.95, slow(4, 1))), 2);
  }

  /** Two at a time: half speed from 1.95 s on, and a quarter where both hold. */
  @Test
  void causesMultiplyAndEachTakesBackItsOwn() {
    Blueprint system = one("serviceTime", constant(100));
    double longest = longest(system, from(1.95, 3, slow(2, 1)), from(1.96, 2, slow(2, 1)));
    assertEquals(50 + 10 + 40 + (50 - 5 - 10) * 2, longest, 2);
  }

  /**
   * It stands still half of the time, 20 ms each. In 200 ms at a fifth of its pace it does a fifth
   * of 100 ms, and needs 160 ms for what is left.
   */
  @Test
  void whatStandsStillIsRepacedToo() {
    Effect pauses = new InstanceEffect.Pauses("app", 0, 1, 20_000_000L, 20_000_000L);
    for (int cores = 0; cores < 2; cores++) {
      Blueprint system =
          cores == 0
              ? one("serviceTime", constant(100))
              : one("serviceTime", constant(100), "cores", count(1), "discipline", word("ps"));
      Intervention standing = from(0.5, 4, pauses);
      double still = longest(system, standing);
      double both = longest(system, standing, from(1.9, 2.1, slow(5, 1)));
      assertEquals(200, still, 25);
      assertEquals(360, both, 45);
    }
  }

  /** A write that holds a lock ten times as long has 50 ms left, of which the second does 100. */
  @Test
  void lockContentionLetsGoOfWhatIsInside() {
    Blueprint system =
        new Blueprint()
            .request("write", 1, RequestClass.Kind.WRITE)
            .with("client", "u", "users", count(1), "thinkTime", constant(1900))
            .with("database", "app", "writeTime", constant(100))
            .call("u", "app")
            .seconds(30);
    Effect lock = new DataEffect.Lock("app", 500, 1);
    assertEquals(1098, longest(system, from(1.95, 2.95, lock)), 10);
  }
}
