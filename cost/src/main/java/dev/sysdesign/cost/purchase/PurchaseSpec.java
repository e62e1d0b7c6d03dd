package dev.sysdesign.cost.purchase;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the components of one type are bought as, and the parameters that only the bill reads.
 *
 * @param type name of the component type
 * @param choice what it is bought as
 * @param beside what is bought beside that, each where a property is set
 * @param parameters in the order in which people read them
 */
public record PurchaseSpec(
    String type, Choice choice, List<Choice.WhereSet> beside, List<ParameterSpec> parameters) {
  public PurchaseSpec {
    beside = List.copyOf(beside);
    parameters = List.copyOf(parameters);
  }

  PurchaseSpec(String type, Choice choice, List<ParameterSpec> parameters) {
    this(type, choice, List.of(), parameters);
  }

  /** What a component of this type is bought as, then what is bought beside it. */
  public List<Purchase> of(Component component) {
    return choices().flatMap(c -> c.of(component).stream()).toList();
  }

  /** How a file reaches a purchase; empty where components of this type are never bought so. */
  public Optional<Choice.Reach> reach(Purchase purchase) {
    return choices()
        .filter(c -> c.purchases().contains(purchase))
        .map(c -> c.reach(purchase))
        .findFirst();
  }

  /** The parameter of this name; empty where the type has none. */
  public Optional<ParameterSpec> parameter(String name) {
    return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  /** The services that it may be billed as, for people; "nothing" where it costs none. */
  public String pricedAs() {
    List<String> labels = choice.purchases().stream().map(Purchase::label).distinct().toList();
    List<String> parts = new ArrayList<>();
    parts.add(labels.isEmpty() ? "nothing" : joined(labels));
    for (Choice.WhereSet extra : beside) {
      parts.add(
          "%s where `%s` is set".formatted(extra.purchase().label(), extra.property().name()));
    }
    return String.join(", and ", parts);
  }

  private Stream<Choice> choices() {
    return Stream.concat(Stream.of(choice), beside.stream());
  }

  private static String joined(List<String> labels) {
    int last = labels.size() - 1;
    return last == 0
        ? labels.get(0)
        : String.join(", ", labels.subList(0, last)) + " or " + labels.get(last);
  }
}
