package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Derivation;
import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Site;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What something new sets itself, and what something removed has set. */
final class Own {
  private Own() {}

  /** Why an owner cannot set some properties. */
  static Optional<Outcome> refusal(
      Topology topology, Owner owner, Properties properties, Vocabulary vocabulary) {
    return refusal(topology, owner, properties, vocabulary.parameters(topology, owner));
  }

  static Optional<Outcome> refusal(
      Topology topology, Owner owner, Properties properties, List<ParameterSpec> specs) {
    for (Map.Entry<String, Value> property : properties.values().entrySet()) {
      Optional<ParameterSpec> spec = Origin.spec(specs, property.getKey());
      Fitted fitted =
          spec.map(s -> new Fit(topology).read(Expression.of(property.getValue()), s.shape()))
              .orElseGet(() -> Fitted.bad("there is no such property"));
      if (!fitted.value().equals(Optional.of(property.getValue()))) {
        String problem = fitted.problem().isEmpty() ? "it is read otherwise" : fitted.problem();
        return Optional.of(
            Outcome.refused(
                "%s cannot set '%s' to this: %s."
                    .formatted(Origin.begin(owner.text()), property.getKey(), problem)));
      }
    }
    return specs.stream()
        .filter(ParameterSpec::required)
        .filter(spec -> !properties.has(spec.name()))
        .findFirst()
        .map(
            spec ->
                Outcome.refused(
                    "%s must set '%s'.".formatted(Origin.begin(owner.text()), spec.name())));
  }

  /**
   * An edit that brings an owner back with its template and its params.
   *
   * @param add brings it back with all that held for it, as values of its own
   */
  static ModelEdit restore(Topology topology, Owner owner, Properties all, ModelEdit add) {
    List<ModelEdit> edits = new ArrayList<>();
    edits.add(add);
    Derivation derivation = topology.declarations().derivations().get(owner);
    if (derivation != null) {
      Value template = new Value.Word(derivation.template());
      edits.add(new ValueEdit.Set(owner, "from", Expression.of(template)));
      all.values().keySet().stream()
          .filter(property -> !derivation.own().contains(property))
          .forEach(property -> edits.add(new ValueEdit.TakeAway(owner, property)));
    }
    for (Map.Entry<Site, Expression> use : topology.declarations().uses().entrySet()) {
      if (use.getKey().owner().equals(owner)) {
        edits.add(new ValueEdit.Set(owner, use.getKey().property(), use.getValue()));
      }
    }
    return ModelEdit.of(edits.toArray(new ModelEdit[0]));
  }
}
