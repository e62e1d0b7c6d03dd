package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.model.Component;
import java.util.List;

/** Consumes messages. */
final class WorkerType implements ComponentType {
  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "worker",
          "Consumes messages.",
          "Takes messages from queues and streams as its slots come free; a topic sends them. A message holds its slot until the calls it makes are answered, and is acknowledged then.",
          List.of(
              StationParameters.instances(),
              StationParameters.concurrency(10, "Default 10."),
              StationParameters.queue(0, "Messages wait at their broker."),
              StationParameters.discipline(),
              StationParameters.serviceTime(BareLaw.LOG_NORMAL.of(50e6), "Default 50 ms."),
              StationParameters.errorRate(),
              StationParameters.instance("an EC2 instance type", "m6i.large"),
              StationParameters.cores(),
              StationParameters.cpu(1, "Default 100 %: handlers compute."),
              ParameterSpec.whole(
                      "batch",
                      1,
                      10_000,
                      "Messages taken at a time for each slot: it works on one, the others wait in the worker.")
                  .orElse(1),
              ParameterSpec.whole(
                  "maxReceive",
                  1,
                  1000,
                  "Deliveries of a message before it goes to the dead-letter queue.")),
          Scope.ZONE,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }

  @Override
  public Archetype compile(Component component) {
    Fronts values = new Fronts(SPEC, component);
    Front front = values.front();
    long ahead = (values.whole("batch", 1) - 1L) * front.slots();
    int taken = (int) Math.min(ahead, 10_000_000);
    return new Archetype.Consumer(front.ahead(taken), taken, values.whole("maxReceive", 0));
  }
}
