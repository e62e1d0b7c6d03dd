package dev.sysdesign.lang.vocabulary;

import dev.sysdesign.engine.catalog.ParameterSpec;
import java.util.List;
import java.util.Optional;

/**
 * What the properties of a block belong to.
 *
 * @param label for people, such as {@code cache}
 * @param parameters all properties that it takes, in the order in which people read them
 */
public record PropertyOwner(String label, List<ParameterSpec> parameters) {
  public PropertyOwner {
    parameters = List.copyOf(parameters);
  }

  public Optional<ParameterSpec> parameter(String name) {
    return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
  }
}
