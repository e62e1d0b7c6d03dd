package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Distribution;
import java.util.List;
import java.util.Optional;

/** Keeps messages until a consumer takes them. */
final class QueueType implements ComponentType {
  private static final Distribution NOTHING = new Distribution.Constant(0);

  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "queue",
          "Keeps messages until a consumer takes them.",
          "Acknowledges a message when it has room for it. Consumers pull: a message leaves for one of them as soon as an instance has room, stays until that has done it, and is delivered again when it has failed or is not done in `visibility`. What a queue has accepted survives a crash. Without a consumer it only counts.",
          List.of(
              ParameterSpec.whole(
                  "capacity",
                  1,
                  100_000_000,
                  "Messages it holds; more are rejected. Default: no limit."),
              ParameterSpec.interval(
                      "visibility",
                      "Time a consumer has before the message is delivered again; 30 s, the default of Amazon SQS.")
                  .orElse(30e9),
              ParameterSpec.toggle(
                      "fifo",
                      "Whether messages of the same key keep their order, one at a time; those without keys are one group.")
                  .orElse("off"),
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
          Scope.REGION,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }

  @Override
  public Archetype compile(Component component) {
    Fronts values = new Fronts(SPEC, component);
    return new Archetype.Buffer(
        values.managed(NOTHING, NOTHING).holding(values.whole("capacity", Front.UNLIMITED)),
        false,
        values.isOn("fifo"),
        values.nanos("visibility"),
        values.life("retention"),
        values.whole("maxReceive", 0),
        Optional.of(values.word("deadLetter")).filter(name -> !name.isEmpty()),
        0);
  }
}
