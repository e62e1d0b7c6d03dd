package dev.sysdesign.engine.kernel;

import static dev.sysdesign.engine.Blueprint.bandwidth;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.share;
import static dev.sysdesign.engine.Blueprint.word;
import static dev.sysdesign.engine.Blueprint.zipf;

import dev.sysdesign.engine.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What clients send and what callers do about trouble, made up by a seed. */
final class RandomPolicies {
  private final Dice dice;

  RandomPolicies(Dice dice) {
    this.dice = dice;
  }

  /** Properties of a client. */
  Object[] client() {
    List<Object> set = new ArrayList<>();
    if (dice.chance(25)) {
      set.addAll(
          List.of(
              "users", count(1 + dice.below(100)), "thinkTime", exponential(1 + dice.below(50))));
    } else if (dice.chance(15)) {
      set.addAll(List.of("arrivals", exponential((1 + dice.below(50)) / 10.0)));
    } else {
      set.addAll(List.of("rate", rate(200 + dice.below(2000))));
      if (dice.chance(15)) {
        Map<String, Value> size = Map.of("size", count(1 + dice.below(20)));
        set.addAll(List.of("arrivals", new Value.Call("batch", size)));
      }
      pattern(set);
    }
    if (dice.chance(60)) {
      set.addAll(List.of("timeout", ms(5 + dice.below(200))));
    }
    if (dice.chance(50)) {
      set.addAll(List.of("retries", count(1 + dice.below(3))));
    }
    set.addAll(List.of("keys", zipf(1 + dice.below(2000), 0.5 + dice.below(10) / 10.0)));
    return set.toArray();
  }

  private void pattern(List<Object> set) {
    switch (dice.below(9)) {
      case 0 ->
          add(
              set,
              "ramp",
              Map.of("from", rate(dice.below(3000)), "over", ms(1 + dice.below(2000))));
      case 1 ->
          add(
              set,
              "spike",
              Map.of(
                  "factor",
                  count(dice.below(5)),
                  "at",
                  ms(dice.below(1000)),
                  "for",
                  ms(1 + dice.below(1000))));
      case 2 ->
          add(
              set,
              "burst",
              Map.of("n", count(1 + dice.below(200)), "every", ms(50 + dice.below(900))));
      case 3 ->
          add(set, "diurnal", Map.of("low", share(0.1), "period", ms(500 + dice.below(3000))));
      case 4 -> {
        Value rates = new Value.Items(List.of(rate(dice.below(900)), rate(100 + dice.below(1500))));
        add(set, "steps", Map.of("rates", rates, "every", ms(100 + dice.below(900))));
      }
      case 5 -> {
        Value times = new Value.Items(List.of(ms(0), ms(1 + dice.below(900)), ms(1500)));
        Value rates =
            new Value.Items(List.of(rate(100), rate(dice.below(2000)), rate(dice.below(900))));
        add(set, "trace", Map.of("file", new Value.Items(List.of(times, rates))));
      }
      default -> {}
    }
  }

  private static void add(List<Object> set, String function, Map<String, Value> arguments) {
    set.addAll(List.of("pattern", new Value.Call(function, arguments)));
  }

  /** Policies of an edge, which may call a component that calls nobody. */
  Object[] edge(String leaf) {
    List<Object> set = new ArrayList<>(List.of("latency", ms(dice.below(3))));
    if (dice.chance(40)) {
      set.addAll(List.of("timeout", ms(1 + dice.below(100))));
    }
    if (dice.chance(40)) {
      set.addAll(List.of("retries", count(dice.below(4))));
      backOff(set);
    }
    if (dice.chance(20)) {
      set.addAll(List.of("consistency", word(dice.of("primary", "replica"))));
    }
    if (dice.chance(20)) {
      set.addAll(List.of("kind", word(dice.chance(50) ? "read" : "write")));
    }
    trouble(set);
    if (dice.chance(20)) {
      set.addAll(List.of("zones", word("local")));
    }
    if (dice.chance(15)) {
      set.addAll(List.of("fallback", word(leaf)));
    }
    if (dice.chance(15)) {
      set.addAll(List.of("compensate", word(leaf)));
    }
    return set.toArray();
  }

  private void backOff(List<Object> set) {
    Map<String, Value> pauses =
        Map.of(
            "base", ms(1 + dice.below(20)),
            "max", ms(20 + dice.below(200)),
            "jitter", word(dice.of("none", "full", "equal")));
    if (dice.chance(50)) {
      String growth = dice.of("constant", "exponential");
      set.addAll(List.of("backoff", new Value.Call(growth, pauses)));
    }
  }

  private void trouble(List<Object> set) {
    if (dice.chance(10)) {
      set.addAll(List.of("loss", share(dice.below(30) / 100.0), "rto", ms(1 + dice.below(50))));
    }
    if (dice.chance(10)) {
      set.addAll(List.of("bandwidth", bandwidth(1e6 * (1 + dice.below(100)))));
    }
    if (dice.chance(15)) {
      set.addAll(List.of("pool", count(1 + dice.below(8)), "poolTimeout", ms(1 + dice.below(100))));
    }
    if (dice.chance(15)) {
      Map<String, Value> arguments =
          Map.of(
              "failures", share(0.1 + dice.below(80) / 100.0),
              "window", ms(50 + dice.below(500)),
              "sleep", ms(10 + dice.below(300)),
              "probes", count(1 + dice.below(3)));
      set.addAll(List.of("breaker", new Value.Call("breaker", arguments)));
    }
    if (dice.chance(15)) {
      set.addAll(List.of("retryBudget", share(dice.below(50) / 100.0)));
    }
    if (dice.chance(15)) {
      set.addAll(List.of("hedge", ms(1 + dice.below(30))));
    }
    if (dice.chance(10)) {
      set.addAll(List.of("weight", count(dice.below(5))));
    }
  }
}
