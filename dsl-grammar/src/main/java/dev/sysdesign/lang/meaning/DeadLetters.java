package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Messages that nobody could process and that lead nowhere, or round for ever. */
final class DeadLetters implements ModelRule {
  static final RuleSpec DEAD_LETTER_TO_ITSELF =
      RuleSpec.error(
          "dead-letter-to-itself",
          "The messages that a queue gives up come back to it, over others or at once.",
          "queue jobs { deadLetter: jobs, maxReceive: 3 }",
          "Name a queue that leads nowhere.");

  static final RuleSpec MAX_RECEIVE_WITHOUT_DEAD_LETTER =
      RuleSpec.error(
          "max-receive-without-dead-letter",
          "Messages are given up after some deliveries, and no queue takes them.",
          "queue jobs { maxReceive: 3 }",
          "Set 'deadLetter', or leave 'maxReceive' out.");

  static final RuleSpec DEAD_LETTER_WITHOUT_MAX_RECEIVE =
      RuleSpec.warning(
          "dead-letter-without-max-receive",
          "A queue names one for the messages that are given up, and none ever is.",
          "queue jobs { deadLetter: dead }",
          "Set 'maxReceive' on the queue or on a consumer.");

  private static final String DEAD_LETTER = "deadLetter";
  private static final String MAX_RECEIVE = "maxReceive";

  @Override
  public List<RuleSpec> owns() {
    return List.of(
        DEAD_LETTER_TO_ITSELF, MAX_RECEIVE_WITHOUT_DEAD_LETTER, DEAD_LETTER_WITHOUT_MAX_RECEIVE);
  }

  @Override
  public void check(ModelCheck check) {
    for (Component component : check.topology().components()) {
      Archetype archetype = check.archetypes().get(component.name());
      if (archetype instanceof Archetype.Buffer buffer && !buffer.groups()) {
        queue(check, component);
      } else if (archetype instanceof Archetype.Consumer && has(component, MAX_RECEIVE)) {
        consumer(check, component);
      }
    }
  }

  private static void queue(ModelCheck check, Component queue) {
    Element element = new Element.OfComponent(queue.name());
    if (leadsBack(check, queue)) {
      check.problem(
          DEAD_LETTER_TO_ITSELF,
          element,
          DEAD_LETTER,
          "The dead letters of '%s' come back to it.".formatted(queue.name()),
          "Name another queue.");
    } else if (has(queue, MAX_RECEIVE) && !has(queue, DEAD_LETTER)) {
      check.problem(
          MAX_RECEIVE_WITHOUT_DEAD_LETTER,
          element,
          MAX_RECEIVE,
          "'%s' gives a message up after %s deliveries, but names no queue that takes it."
              .formatted(queue.name(), (long) queue.properties().amount(MAX_RECEIVE).orElse(0)),
          "Add 'deadLetter: …', or leave 'maxReceive' out.");
    } else if (has(queue, DEAD_LETTER) && !givesUp(check, queue)) {
      check.problem(
          DEAD_LETTER_WITHOUT_MAX_RECEIVE,
          element,
          DEAD_LETTER,
          "Nothing comes to the dead letters of '%s': neither it nor a consumer sets 'maxReceive'."
              .formatted(queue.name()),
          "Add 'maxReceive: 5'.");
    }
  }

  private static boolean leadsBack(ModelCheck check, Component queue) {
    Set<String> seen = new HashSet<>();
    Optional<String> next = queue.properties().word(DEAD_LETTER);
    while (next.isPresent() && seen.add(next.get())) {
      if (next.get().equals(queue.name())) {
        return true;
      }
      next =
          check
              .topology()
              .component(next.get())
              .flatMap(component -> component.properties().word(DEAD_LETTER));
    }
    return false;
  }

  private static boolean givesUp(ModelCheck check, Component queue) {
    return has(queue, MAX_RECEIVE)
        || check.edgesOf(queue.name()).stream()
            .flatMap(edge -> check.topology().component(edge.to()).stream())
            .anyMatch(consumer -> has(consumer, MAX_RECEIVE));
  }

  private static void consumer(ModelCheck check, Component consumer) {
    List<Component> queues =
        check.topology().edges().stream()
            .filter(edge -> edge.to().equals(consumer.name()))
            .flatMap(edge -> check.topology().component(edge.from()).stream())
            .filter(
                from ->
                    check.archetypes().get(from.name()) instanceof Archetype.Buffer buffer
                        && !buffer.groups())
            .toList();
    if (!queues.isEmpty() && queues.stream().noneMatch(queue -> has(queue, DEAD_LETTER))) {
      check.problem(
          MAX_RECEIVE_WITHOUT_DEAD_LETTER,
          new Element.OfComponent(consumer.name()),
          MAX_RECEIVE,
          "'%s' gives a message of '%s' up, but that names no queue that takes it."
              .formatted(consumer.name(), queues.get(0).name()),
          "Add 'deadLetter: …' to '%s', or leave 'maxReceive' out."
              .formatted(queues.get(0).name()));
    }
  }

  private static boolean has(Component component, String property) {
    return component.properties().has(property);
  }
}
