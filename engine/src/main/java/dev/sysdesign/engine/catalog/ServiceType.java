package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import java.util.List;

/** Code of yours that answers calls. */
final class ServiceType implements ComponentType {
  /** Instances that come and go. */
  static final FunctionSpec AUTOSCALE =
      new FunctionSpec(
          "autoscale",
          "Keeps the utilisation (of slots or cores, whichever is fuller) near a target, as the Horizontal"
              + " Pod Autoscaler of Kubernetes does: looks every 15 s, asks for instances × utilisation ÷"
              + " target, and takes instances away only after five minutes with less.",
          ParameterSpec.whole("min", 1, 100_000, "Fewest instances.").orElse(1),
          ParameterSpec.whole("max", 1, 100_000, "Most instances.").orElse(10),
          ParameterSpec.of(
                  "target", new Shape.Amount(Dimension.SHARE, 0.01, 1), "Utilisation aimed at.")
              .orElse(0.6),
          ParameterSpec.time(
                  "delay",
                  "How old the utilisation is that it acts on; 60 s, the interval of metrics in Amazon"
                      + " CloudWatch.")
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
                  8_092,
                  "Default 8,092: Apache Tomcat with NIO holds 8,192 connections (maxConnections), 200 of"
                      + " them in its threads, before the 100 of its accept queue (acceptCount) count."),
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
              ParameterSpec.function(
                  "autoscale",
                  "Adds and removes instances; `instances` is how many there are at first. New ones serve"
                      + " after `startup`.",
                  AUTOSCALE),
              ParameterSpec.of(
                  "shed",
                  new Shape.Amount(Dimension.SHARE, 0.01, 1),
                  "Rejects a call that would bring the busy slots of its instance above this share; the first slot is always to be had."),
              ParameterSpec.law(
                  "patience",
                  BareLaw.CONSTANT,
                  "A call that has waited this long for a slot is dropped, as rejected."),
              ParameterSpec.time("startup", "Time until a new or restarted instance serves.")
                  .orElse(0)),
          Scope.ZONE,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }

  @Override
  public Archetype compile(Component component) {
    Fronts values = new Fronts(SPEC, component);
    boolean blocking = values.word("threading").equals("blocking");
    Front front =
        LoadRulesReader.read(component)
            .scaling()
            .map(scaling -> values.front().spread(Math.max(scaling.max(), scaling.first())))
            .orElseGet(values::front);
    return new Archetype.Station(front, blocking);
  }
}
