package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Derivation;
import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Site;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.spelling.DidYouMean;
import java.util.List;
import java.util.Optional;

/** Sets values and takes them away. */
final class ValueEdits implements ValueEdit.Visitor<Outcome> {
  private static final String FROM = "from";

  private final Topology topology;
  private final Vocabulary vocabulary;

  ValueEdits(Topology topology, Vocabulary vocabulary) {
    this.topology = topology;
    this.vocabulary = vocabulary;
  }

  /** Whether the property names the template of its owner. */
  static boolean namesTemplate(Owner owner, String property) {
    return property.equals(FROM)
        && (owner instanceof Owner.OfComponent || owner instanceof Owner.OfCall);
  }

  @Override
  public Outcome set(ValueEdit.Set edit) {
    Owner owner = edit.owner();
    Optional<Properties> before = Sheets.read(topology, owner);
    if (before.isEmpty()) {
      return nobody(owner);
    }
    if (namesTemplate(owner, edit.property())) {
      return new Templates(topology).use(owner, edit.value());
    }
    List<ParameterSpec> specs = vocabulary.parameters(topology, owner);
    Optional<ParameterSpec> spec = Origin.spec(specs, edit.property());
    if (spec.isEmpty()) {
      return unknown(owner, edit.property(), specs);
    }
    Fitted fitted = new Fit(topology).read(edit.value(), spec.get().shape());
    if (fitted.value().isEmpty()) {
      return Outcome.refused(
          "%s cannot set '%s' to this: %s."
              .formatted(Origin.begin(owner.text()), edit.property(), fitted.problem()));
    }
    Value value = fitted.value().get();
    Topology noted = Origin.set(topology, new Site(owner, edit.property()), edit.value());
    return new Outcome.Applied(
        Sheet.write(noted, owner, before.get().with(edit.property(), value)),
        inverse(owner, edit.property(), before.get()));
  }

  private ModelEdit inverse(Owner owner, String property, Properties before) {
    return Origin.own(topology, owner, before).has(property)
        ? new ValueEdit.Set(owner, property, written(owner, property, before))
        : new ValueEdit.TakeAway(owner, property);
  }

  private Expression written(Owner owner, String property, Properties before) {
    Expression use = topology.declarations().uses().get(new Site(owner, property));
    return use == null ? Expression.of(before.get(property).orElseThrow()) : use;
  }

  @Override
  public Outcome takeAway(ValueEdit.TakeAway edit) {
    Owner owner = edit.owner();
    String property = edit.property();
    Optional<Properties> before = Sheets.read(topology, owner);
    if (before.isEmpty()) {
      return nobody(owner);
    }
    if (namesTemplate(owner, property)) {
      return new Templates(topology).leave(owner);
    }
    Properties own = Origin.own(topology, owner, before.get());
    if (!own.has(property)) {
      return notSet(owner, property, before.get(), own);
    }
    Optional<ParameterSpec> spec = Origin.spec(vocabulary.parameters(topology, owner), property);
    Properties template = new Templates(topology).of(owner);
    boolean needed = spec.map(ParameterSpec::required).orElse(false) && !template.has(property);
    if (needed || Sheets.objective(topology, owner).isPresent()) {
      return Outcome.refused(
          "%s must set '%s'; it can be set to another value."
              .formatted(Origin.begin(owner.text()), property));
    }
    Topology noted = Origin.takeAway(topology, new Site(owner, property));
    return new Outcome.Applied(
        Sheet.write(noted, owner, own.without(property).over(template)),
        new ValueEdit.Set(owner, property, written(owner, property, before.get())));
  }

  private Outcome notSet(Owner owner, String property, Properties all, Properties own) {
    Derivation from = topology.declarations().derivations().get(owner);
    if (all.has(property) && from != null) {
      return Outcome.refused(
          "%s takes '%s' from template '%s'; it can be taken away there, or be set here."
              .formatted(Origin.begin(owner.text()), property, from.template()));
    }
    String known = own.values().isEmpty() ? "nothing" : Says.list(own.values().keySet());
    return Outcome.refused(
        "%s does not set '%s'; it sets %s.".formatted(Origin.begin(owner.text()), property, known));
  }

  private Outcome nobody(Owner owner) {
    return owner instanceof Owner.OfComponent component
        ? Says.none("component", component.name(), Names.components(topology))
        : Outcome.refused("There is no " + owner.text() + ".");
  }

  private static Outcome unknown(Owner owner, String property, List<ParameterSpec> specs) {
    List<String> known = specs.stream().map(ParameterSpec::name).toList();
    return Outcome.refused(
        "%s has no property '%s'. %s"
            .formatted(Origin.begin(owner.text()), property, DidYouMean.hintOrList(property, known))
            .strip());
  }
}
