package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Distribution;
import java.util.List;

/** Hands each message to every subscriber. */
final class TopicType implements ComponentType {
  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "topic",
          "Hands each message to every subscriber.",
          "Acknowledges at once; all subscribers get every message, each by itself, with `retries` where its edge sets none.",
          List.of(
              ParameterSpec.law(
                      "deliveryTime",
                      BareLaw.LOG_NORMAL,
                      "Time to a subscriber; 30 ms, typical of Amazon SNS.")
                  .orElse(BareLaw.LOG_NORMAL.of(30e6)),
              ParameterSpec.whole("retries", 0, 100, "Further deliveries after a failed one.")
                  .orElse(3)),
          Scope.REGION,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }

  @Override
  public Archetype compile(Component component) {
    Fronts values = new Fronts(SPEC, component);
    Distribution delivery = values.law("deliveryTime");
    return new Archetype.FanOut(values.managed(delivery, delivery), values.whole("retries", 0));
  }
}
