package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.catalog.ClientLoads;
import dev.sysdesign.engine.model.Amounts;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A client that says twice how much it sends, and not the same. */
final class ContradictingLoads implements ModelRule {
  static final RuleSpec CLIENT_TWO_LOADS =
      RuleSpec.error(
          "client-two-loads",
          "A client says twice how much it sends, and not the same.",
          "client users { rate: 5rps, arrivals: exponential(10ms) }",
          "Leave one of the two out.");

  static final RuleSpec ARRIVALS_WITHOUT_TIME =
      RuleSpec.error(
          "arrivals-without-time",
          "No time passes between the requests of a client, so they would be endlessly many.",
          "client users { arrivals: constant(0ms) }",
          "Set a law of times with a mean above 0.");

  private static final String HINT = "Leave one of them out.";
  private static final String RATE = "rate";
  private static final String ARRIVALS = "arrivals";
  private static final double TOLERANCE = 1e-6;

  @Override
  public List<RuleSpec> owns() {
    return List.of(CLIENT_TWO_LOADS, ARRIVALS_WITHOUT_TIME);
  }

  @Override
  public void check(ModelCheck check) {
    for (Component client : check.clients()) {
      Element element = new Element.OfComponent(client.name());
      users(check, client, element);
      arrivals(check, client, element);
      pattern(check, client, element);
    }
  }

  private static void users(ModelCheck check, Component client, Element element) {
    boolean open = client.properties().has(RATE) || client.properties().has(ARRIVALS);
    boolean varies = client.properties().has("pattern");
    if (client.properties().has("users") && (open || varies)) {
      check.problem(
          CLIENT_TWO_LOADS,
          element,
          "users",
          "Client '%s' sets 'users', who send when they have their answers, and '%s' as well."
              .formatted(
                  client.name(),
                  varies ? "pattern" : client.properties().has(RATE) ? RATE : ARRIVALS),
          HINT);
    }
  }

  private static void arrivals(ModelCheck check, Component client, Element element) {
    Optional<Distribution> law = client.properties().law(ARRIVALS);
    if (law.isPresent() && law.get().mean() == 0) {
      check.problem(
          ARRIVALS_WITHOUT_TIME,
          element,
          ARRIVALS,
          "No time passes between the requests of '%s': the mean of 'arrivals' is 0."
              .formatted(client.name()),
          "Set a time above 0, such as 'constant(1ms)'.");
    }
    OptionalDouble rate = client.properties().amount(RATE);
    OptionalDouble byArrivals = ClientLoads.byArrivals(client);
    if (rate.isPresent() && byArrivals.isPresent() && differ(rate, byArrivals)) {
      check.problem(
          CLIENT_TWO_LOADS,
          element,
          RATE,
          "Client '%s' sends %s by its 'rate' and %s by its 'arrivals'."
              .formatted(client.name(), text(rate), text(byArrivals)),
          HINT);
    }
  }

  private static void pattern(ModelCheck check, Component client, Element element) {
    Optional<Value.Call> pattern = ClientLoads.patternOfRates(client);
    OptionalDouble rate = client.properties().amount(RATE);
    if (pattern.isPresent()
        && rate.isPresent()
        && !ClientLoads.reaches(pattern.get(), rate.getAsDouble())) {
      check.problem(
          CLIENT_TWO_LOADS,
          element,
          RATE,
          "Client '%s' sends %s by its 'rate', but its pattern '%s' names other rates."
              .formatted(client.name(), text(rate), pattern.get().function()),
          HINT);
    }
  }

  private static boolean differ(OptionalDouble one, OptionalDouble other) {
    return Math.abs(one.getAsDouble() / other.getAsDouble() - 1) > TOLERANCE;
  }

  private static String text(OptionalDouble rate) {
    return Amounts.text(rate.getAsDouble(), Dimension.RATE);
  }
}
