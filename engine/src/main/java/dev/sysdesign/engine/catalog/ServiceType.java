package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import java.util.List;
import java.util.Optional;

/** Code of yours that answers calls. */
final class ServiceType implements ComponentType {
  private static final FunctionSpec AUTOSCALE =
      new FunctionSpec(
          "autoscale",
          "Keeps the utilisation near a target.",
          ParameterSpec.whole("min", 1, 100_000, "Fewest instances.").orElse(1),
          ParameterSpec.whole("max", 1, 100_000, "Most instances.").orElse(10),
          ParameterSpec.share("target", "Utilisation aimed at.").orElse(0.6),
          ParameterSpec.time("delay", "How late it sees its metric and adds instances.")
              .orElse(60e9));

  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "service",
          "Code of yours that answers calls.",
          "A call holds a slot of its instance for its own work and for the calls it makes and waits for (`threading: blocking`). It calls all edges whose guards match, in order.",
          List.of(
              StationParameters.instances(),
              StationParameters.concurrency(
                  200, "Default 200, the worker threads of Apache Tomcat (maxThreads)."),
              StationParameters.queue(
                  100, "Default 100, the accept queue of Apache Tomcat (acceptCount)."),
              StationParameters.discipline(),
              StationParameters.serviceTime(BareLaw.LOG_NORMAL.of(10e6), "Default 10 ms."),
              StationParameters.errorRate(),
              StationParameters.instance("an EC2 instance type", "m6i.large"),
              StationParameters.cores(),
              StationParameters.cpu(1, "Default 100 %: handlers compute."),
              ParameterSpec.words(
                      "threading",
                      "Whether a slot is held while waiting for others.",
                      "blocking",
                      "Held.",
                      "event-loop",
                      "Not held.")
                  .orElse("blocking"),
              StationParameters.loadFactor(),
              ParameterSpec.function("autoscale", "Adds and removes instances.", AUTOSCALE)
                  .notSimulated(),
              ParameterSpec.of(
                  "shed",
                  new Shape.Amount(Dimension.SHARE, 0.01, 1),
                  "Rejects a call that would bring the busy slots of its instance above this share."),
              ParameterSpec.law(
                  "patience",
                  BareLaw.CONSTANT,
                  "A call that has waited this long for a slot is dropped, as rejected."),
              ParameterSpec.time("startup", "Time until a new or restarted instance serves.")
                  .orElse(0)),
          false,
          false,
          true);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }

  @Override
  public Optional<Archetype> compile(Component component) {
    Fronts values = new Fronts(SPEC, component);
    boolean blocking = values.word("threading").equals("blocking");
    return Optional.of(new Archetype.Station(values.front(), blocking));
  }
}
