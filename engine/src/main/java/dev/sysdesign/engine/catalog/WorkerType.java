package dev.sysdesign.engine.catalog;

import java.util.List;

/** Consumes messages. */
final class WorkerType implements ComponentType {
  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "worker",
          "Consumes messages.",
          "Takes messages from queues, streams and topics as its slots come free.",
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
              ParameterSpec.whole("batch", 1, 10_000, "Messages taken at a time.").orElse(1),
              ParameterSpec.whole(
                  "maxReceive",
                  1,
                  1000,
                  "Deliveries of a message before it goes to the dead-letter queue.")),
          false,
          false,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }
}
