package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Sends requests: users, devices, other systems. */
final class ClientType implements ComponentType {
  /** The time between the requests of a client that sends none but in bursts: 30 years. */
  private static final double NEVER = 1e18;

  private static final FunctionSpec BATCH =
      new FunctionSpec(
          "batch",
          "Poisson groups of several requests at once; `rate` stays the rate of requests.",
          ParameterSpec.whole("size", 1, 100_000, "Requests of a group.").idleAt(1).mandatory());

  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "client",
          "Sends requests: users, devices, other systems.",
          "An open loop: requests arrive at `rate` (Poisson) whatever the system does; or a closed one of `users`. It calls all edges whose guards match, in order. Its requests come from 10,000 addresses, or from one for each of its `users`; balancers and names that go by the address tell these apart.",
          List.of(
              ParameterSpec.rate("rate", "Mean arrival rate, Poisson."),
              ParameterSpec.of(
                  "arrivals",
                  new Shape.AnyOf(
                      List.of(
                          new Shape.Time(BareLaw.EXPONENTIAL),
                          new Shape.Functions(List.of(BATCH)))),
                  "Times between requests instead of `rate`: a renewal process, such as `constant(1ms)`."),
              ParameterSpec.of(
                      "load",
                      new Shape.Amount(Dimension.SHARE, 0, 1),
                      "Mean share of the rate over a month, for the bill.")
                  .orElse(1),
              ParameterSpec.function(
                  "pattern",
                  "How the rate changes with time, from the end of the warm-up on.",
                  PatternFunctions.ALL),
              ParameterSpec.whole(
                  "users",
                  1,
                  1_000_000,
                  "A closed loop instead of `rate`: so many users, each of whom sends, waits for the answer, thinks, and sends again."),
              ParameterSpec.law(
                      "thinkTime",
                      BareLaw.EXPONENTIAL,
                      "Pause of a user between an answer and the next request. Default 7 s, as in TPC-W.")
                  .orElse(BareLaw.EXPONENTIAL.of(7e9)),
              ParameterSpec.share(
                      "reads",
                      "Share of reads, where the file declares no request classes; 90 % as in read-mostly web traffic (TPC-W browsing mix).")
                  .orElse(0.9),
              ParameterSpec.of(
                  "timeout",
                  PolicyCatalog.TIMEOUT,
                  "How long it waits for each attempt on its edges; an edge's own value wins. Default: none."),
              ParameterSpec.whole(
                      "retries", 0, 100, "Further attempts on its edges; an edge's own value wins.")
                  .orElse(0),
              StatementCatalog.KEYS,
              ParameterSpec.size(
                      "request", "Size of a request, where the file declares no request classes.")
                  .orElse(500),
              ParameterSpec.size(
                      "response", "Size of a response, where the file declares no request classes.")
                  .orElse(2_000)),
          Scope.REGION,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }

  @Override
  public Archetype compile(Component component) {
    Fronts values = new Fronts(SPEC, component);
    int batch =
        (int) values.call("arrivals").map(c -> c.amount("size", 1)).orElse(1.0).doubleValue();
    double rate = ClientLoads.rate(component).orElse(0);
    Optional<Patterns> pattern = values.call("pattern").map(call -> new Patterns(call, rate));
    double base = rate > 0 ? rate : pattern.map(Patterns::highest).orElse(0.0);
    Distribution interarrival =
        values.value("arrivals").orElse(null) instanceof Value.Law law
            ? law.distribution()
            : new Distribution.Exponential(base > 0 ? batch * 1e9 / base : NEVER);
    double timeout = values.amount("timeout", 0);
    return new Archetype.Source(
        interarrival,
        batch,
        timeout > 0 ? OptionalLong.of((long) timeout) : OptionalLong.empty(),
        values.whole("retries", 0),
        values.call("keys"),
        pattern.map(p -> p.pattern(base > 0 ? base : 1e9 / interarrival.mean())),
        values.value("users").isPresent()
            ? Optional.of(new Archetype.Users(values.whole("users", 1), values.law("thinkTime")))
            : Optional.empty());
  }

  @Override
  public Component scaled(Component component, double factor) {
    Properties properties = component.properties();
    if (properties.get("arrivals").orElse(null) instanceof Value.Law law) {
      Value faster = new Value.Law(law.distribution().scaled(1 / factor));
      properties = properties.with("arrivals", faster);
    }
    if (properties.has("users")) {
      double users = Math.max(1, Math.round(properties.amount("users").orElse(1) * factor));
      return component.withProperties(
          properties.with("users", new Value.Quantity(users, Dimension.COUNT)));
    }
    if (properties.has("rate")) {
      double rate = properties.amount("rate").orElse(0) * factor;
      properties = properties.with("rate", new Value.Quantity(rate, Dimension.RATE));
    }
    if (properties.call("pattern").isPresent()) {
      Value.Call pattern = properties.call("pattern").get();
      properties = properties.with("pattern", Patterns.scaled(pattern, factor));
    }
    return component.withProperties(properties);
  }
}
