package dev.sysdesign.cost.usage;

import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.engine.catalog.ClientLoads;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/**
 * The load that a client puts on the system over a month: the mean of its pattern where that
 * repeats itself, else its rate × its {@code load}.
 *
 * @param rps requests a second, averaged over a month
 * @param how where the number comes from, for the bill
 */
record AverageRate(Quantity rps, String how) {
  /** The mean of each pattern that repeats itself, from the client's own rate. */
  private static final Map<String, BiFunction<Value.Call, Quantity, Quantity>> MEANS =
      Map.of(
          "diurnal",
          AverageRate::diurnal,
          "steps",
          AverageRate::steps,
          "burst",
          AverageRate::burst);

  /**
   * The average rate of a client.
   *
   * @param client the client
   * @param measured requests a second that the simulation offered, where the file names no rate
   */
  static AverageRate of(Component client, Quantity measured) {
    Quantity rate = rate(client).orElse(measured);
    Optional<Value.Call> pattern = client.properties().call("pattern");
    if (pattern.isPresent() && MEANS.containsKey(pattern.get().function())) {
      Quantity mean = MEANS.get(pattern.get().function()).apply(pattern.get(), rate);
      return new AverageRate(
          mean,
          "'%s' sends %s rps on average, the mean of its pattern '%s'"
              .formatted(client.name(), mean.shortText(), pattern.get().function()));
    }
    Quantity load = Quantity.measured(client.properties().amount("load").orElse(1));
    Quantity mean = rate.times(load);
    String percent = load.times(100).shortText();
    OptionalDouble users = client.properties().amount("users");
    if (users.isPresent() && rate(client).isEmpty()) {
      return new AverageRate(
          mean,
          "'%s' has %s users, who sent %s rps in the run%s"
              .formatted(
                  client.name(),
                  Quantity.measured(users.getAsDouble()).shortText(),
                  measured.shortText(),
                  load.compareTo(Quantity.ONE) == 0
                      ? ""
                      : "; %s %% of that is billed".formatted(percent)));
    }
    return new AverageRate(
        mean,
        "'%s' sends %s rps on average, %s %% of its rate"
            .formatted(client.name(), mean.shortText(), percent));
  }

  /** What the run sends: a pattern of rates first, then the law of the arrivals. */
  private static Optional<Quantity> rate(Component client) {
    Optional<Value.Call> pattern = ClientLoads.patternOfRates(client);
    if (pattern.isPresent() && !MEANS.containsKey(pattern.get().function())) {
      return Optional.empty();
    }
    Optional<Quantity> byArrivals =
        client
            .properties()
            .law("arrivals")
            .map(Distribution::mean)
            .filter(nanos -> nanos > 0)
            .map(nanos -> Quantity.of(1_000_000_000).per(Quantity.measured(nanos)));
    OptionalDouble rate = client.properties().amount("rate");
    return byArrivals.isPresent() || rate.isEmpty()
        ? byArrivals
        : Optional.of(Quantity.measured(rate.getAsDouble()));
  }

  /** A sine between two rates: its mean is the middle, whatever its period. */
  private static Quantity diurnal(Value.Call call, Quantity rate) {
    Quantity high = argument(call, "high").orElse(rate);
    boolean share =
        call.arguments().get("low") instanceof Value.Quantity low
            && low.dimension() == Dimension.SHARE;
    Quantity low = argument(call, "low").orElse(Quantity.ZERO);
    return (share ? low.times(high) : low).plus(high).per(2);
  }

  private static Quantity steps(Value.Call call, Quantity rate) {
    List<Value> rates =
        call.arguments().get("rates") instanceof Value.Items items ? items.values() : List.of();
    Quantity sum = Quantity.ZERO;
    for (Value step : rates) {
      sum = sum.plus(step instanceof Value.Quantity q ? Quantity.measured(q.amount()) : rate);
    }
    return rates.isEmpty() ? rate : sum.per(rates.size());
  }

  private static Quantity burst(Value.Call call, Quantity rate) {
    Quantity everyNanos = argument(call, "every").orElse(Quantity.ZERO);
    return everyNanos.isZero()
        ? rate
        : rate.plus(argument(call, "n").orElse(Quantity.ZERO).times(1_000_000_000).per(everyNanos));
  }

  private static Optional<Quantity> argument(Value.Call call, String name) {
    return call.arguments().get(name) instanceof Value.Quantity q
        ? Optional.of(Quantity.measured(q.amount()))
        : Optional.empty();
  }
}
