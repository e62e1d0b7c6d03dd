package dev.sysdesign.engine.catalog;

import java.util.List;

/** Hands each message to every subscriber. */
final class TopicType implements ComponentType {
  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "topic",
          "Hands each message to every subscriber.",
          "Fan-out: all subscribers get every message.",
          List.of(
              ParameterSpec.law(
                      "deliveryTime",
                      BareLaw.LOG_NORMAL,
                      "Time to a subscriber; 30 ms, typical of Amazon SNS.")
                  .orElse(BareLaw.LOG_NORMAL.of(30e6)),
              ParameterSpec.whole("retries", 0, 100, "Further deliveries after a failed one.")
                  .orElse(3)),
          true,
          false,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }
}
