package dev.sysdesign.engine.catalog;

import java.util.List;

/** Keeps messages until a consumer takes them. */
final class QueueType implements ComponentType {
  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "queue",
          "Keeps messages until a consumer takes them.",
          "Each message goes to one consumer, and is delivered again when it is not done in `visibility`.",
          List.of(
              ParameterSpec.whole(
                  "capacity",
                  1,
                  100_000_000,
                  "Messages it holds; more are rejected. Default: no limit."),
              ParameterSpec.time(
                      "visibility",
                      "Time a consumer has before the message is delivered again; 30 s, the default of Amazon SQS.")
                  .orElse(30e9),
              ParameterSpec.toggle("fifo", "Whether order is kept.").orElse("off"),
              ParameterSpec.whole(
                  "maxReceive",
                  1,
                  1000,
                  "Deliveries before the message goes to the dead-letter queue."),
              ParameterSpec.of(
                  "deadLetter",
                  new Shape.Reference(List.of("queue")),
                  "Where messages go that nobody could process."),
              ParameterSpec.time(
                      "retention",
                      "How long it keeps a message; 4 days, the default of Amazon SQS.")
                  .orElse(4 * 86400e9)),
          true,
          false,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }
}
