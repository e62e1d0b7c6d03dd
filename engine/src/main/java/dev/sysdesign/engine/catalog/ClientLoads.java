package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Properties;
import java.util.Optional;

/** What a client says about how much it sends. */
public final class ClientLoads {
  private ClientLoads() {}

  /** Whether a client sends anything: a rate, a law of times, users, or a pattern with rates. */
  public static boolean isKnown(Component client) {
    Properties set = client.properties();
    if (set.law("arrivals").isPresent() || set.has("users")) {
      return true;
    }
    double rate = set.amount("rate").orElse(0);
    Optional<Patterns> pattern = set.call("pattern").map(call -> new Patterns(call, rate));
    return rate > 0 || pattern.filter(Patterns::sends).isPresent();
  }
}
