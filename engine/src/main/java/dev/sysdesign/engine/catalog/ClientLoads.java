package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Value;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** What a client says about how much it sends. */
public final class ClientLoads {
  /** Patterns that name their rates themselves, whatever the client's is. */
  private static final Set<String> OF_RATES = Set.of("steps", "trace");

  private ClientLoads() {}

  /** Whether a client sends anything: a rate, a law of times, users, or a pattern with rates. */
  public static boolean isKnown(Component client) {
    Properties set = client.properties();
    if (set.law("arrivals").isPresent() || set.has("users")) {
      return true;
    }
    double rate = rate(client).orElse(0);
    Optional<Patterns> pattern = set.call("pattern").map(call -> new Patterns(call, rate));
    return rate > 0 || pattern.filter(Patterns::sends).isPresent();
  }

  /**
   * The rate of a client before its pattern, in requests per second: by the law of its {@code
   * arrivals} where it sets one, else its {@code rate}; empty where it sets neither. The run, the
   * formulas and the bill all begin with this number.
   */
  public static OptionalDouble rate(Component client) {
    OptionalDouble byArrivals = byArrivals(client);
    return byArrivals.isPresent() ? byArrivals : client.properties().amount("rate");
  }

  /** The rate of the law of a client's arrivals; empty without one, or where no time passes. */
  public static OptionalDouble byArrivals(Component client) {
    double mean = client.properties().law("arrivals").map(Distribution::mean).orElse(0.0);
    return mean > 0 ? OptionalDouble.of(1e9 / mean) : OptionalDouble.empty();
  }

  /** The pattern of a client that says how much it sends without its rate; empty without one. */
  public static Optional<Value.Call> patternOfRates(Component client) {
    return client
        .properties()
        .call("pattern")
        .filter(call -> OF_RATES.contains(call.function()) || hasHigh(call));
  }

  /** Whether a pattern reaches a rate that it names itself, in requests per second. */
  public static boolean reaches(Value.Call patternOfRates, double rate) {
    return new Patterns(patternOfRates, 0).reaches(rate);
  }

  /**
   * The rate that a client has all the time in spite of its pattern, in requests per second; empty
   * without a pattern, and where it changes the rate.
   */
  public static OptionalDouble rateUnderIdlePattern(Component client) {
    double rate = rate(client).orElse(0);
    return client
        .properties()
        .call("pattern")
        .map(call -> new Patterns(call, rate).only())
        .orElse(OptionalDouble.empty());
  }

  private static boolean hasHigh(Value.Call call) {
    return call.function().equals("diurnal") && call.arguments().containsKey("high");
  }
}
