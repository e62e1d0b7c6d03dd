package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.lang.model.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Messages that nobody could process and that lead nowhere, or round for ever. */
final class DeadLetters implements ModelRule {
  private static final String DEAD_LETTER = "deadLetter";
  private static final String MAX_RECEIVE = "maxReceive";

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
      check.error(
          "dead-letter-to-itself",
          element,
          DEAD_LETTER,
          "The dead letters of '%s' come back to it.".formatted(queue.name()),
          "Name another queue.");
    } else if (has(queue, MAX_RECEIVE) && !has(queue, DEAD_LETTER)) {
      check.error(
          "max-receive-without-dead-letter",
          element,
          MAX_RECEIVE,
          "'%s' gives a message up after %s deliveries, but names no queue that takes it."
              .formatted(queue.name(), (long) queue.properties().amount(MAX_RECEIVE).orElse(0)),
          "Add 'deadLetter: …', or leave 'maxReceive' out.");
    } else if (has(queue, DEAD_LETTER) && !givesUp(check, queue)) {
      check.warning(
          "dead-letter-without-max-receive",
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
      check.error(
          "max-receive-without-dead-letter",
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
