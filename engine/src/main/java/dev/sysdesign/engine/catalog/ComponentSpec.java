package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Value;
import java.util.List;
import java.util.Optional;

/**
 * What a component type is, as data.
 *
 * @param name the reserved word in the language
 * @param summary one sentence for completion and hover
 * @param doc Markdown: how it behaves, and what it does with its edges
 * @param parameters its properties, in the order in which people read them
 * @param scope where one that the file puts into no zone stands
 * @param leaf whether it has no outgoing edges
 */
public record ComponentSpec(
    String name,
    String summary,
    String doc,
    List<ParameterSpec> parameters,
    Scope scope,
    boolean leaf) {
  public ComponentSpec {
    parameters = List.copyOf(parameters);
  }

  /**
   * Where a component stands, in one sentence for people; empty of types that stand for others than
   * us, which no outage hits unless the file puts them into a zone.
   */
  public Optional<String> standing() {
    boolean ours = !name.equals("client") && !name.equals("external");
    return ours ? Optional.of(scope.text()) : Optional.empty();
  }

  /** Whether outside a zone block it survives the loss of a zone. */
  public boolean regional() {
    return scope != Scope.ZONE;
  }

  public Optional<ParameterSpec> parameter(String wanted) {
    // Asked for every property of every component, so no stream.
    for (ParameterSpec parameter : parameters) {
      if (parameter.name().equals(wanted)) {
        return Optional.of(parameter);
      }
    }
    return Optional.empty();
  }

  /** What the component sets for a property, else the property's default, else nothing. */
  public Optional<Value> valueOf(Component component, String property) {
    Optional<Value> set = component.properties().get(property);
    return set.isPresent() ? set : parameter(property).flatMap(ParameterSpec::defaultValue);
  }
}
