package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Param;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Template;
import dev.sysdesign.engine.model.Topology;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What things are called, and may be. */
final class Names {
  private Names() {}

  static List<String> components(Topology topology) {
    return topology.components().stream().map(Component::name).toList();
  }

  static List<String> params(Topology topology) {
    return topology.declarations().params().stream().map(Param::name).toList();
  }

  /**
   * Why something new may not be called so. A name is taken by whatever has it, be it of another
   * kind: a word in a value means a param before it means a component.
   */
  static Optional<Outcome> refusal(String name, Topology topology, Vocabulary vocabulary) {
    if (!vocabulary.isName(name)) {
      return Optional.of(noName(name));
    }
    boolean taken =
        Stream.of(
                components(topology).stream(),
                params(topology).stream(),
                topology.requests().stream().map(RequestClass::name),
                topology.declarations().templates().stream().map(Template::name))
            .flatMap(names -> names)
            .anyMatch(name::equals);
    return taken
        ? Optional.of(Outcome.refused("'" + name + "' is taken; names are given once."))
        : Optional.empty();
  }

  /** Nothing can be called so. */
  static Outcome noName(String name) {
    return Outcome.refused(
        "'"
            + name
            + "' is no name: letters, digits, '_' and inner hyphens, and no word of the"
            + " language.");
  }
}
