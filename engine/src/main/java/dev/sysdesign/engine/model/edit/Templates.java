package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Declarations;
import dev.sysdesign.engine.model.Derivation;
import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Template;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets components and calls take properties from templates. */
final class Templates {
  private final Topology topology;
  private final Declarations declarations;

  Templates(Topology topology) {
    this.topology = topology;
    this.declarations = topology.declarations();
  }

  /** What the template of an owner sets; nothing where it has none. */
  Properties of(Owner owner) {
    return Optional.ofNullable(declarations.derivations().get(owner))
        .flatMap(d -> declarations.template(d.template()))
        .map(Template::properties)
        .orElse(Properties.NONE);
  }

  Outcome use(Owner owner, Expression value) {
    String name =
        value instanceof Expression.Literal literal && literal.value() instanceof Value.Word word
            ? word.word()
            : "";
    String type =
        owner instanceof Owner.OfComponent component
            ? topology.component(component.name()).map(Component::type).orElse("")
            : Template.CALL;
    List<String> fitting =
        declarations.templates().stream()
            .filter(t -> t.type().equals(type))
            .map(Template::name)
            .toList();
    if (!fitting.contains(name)) {
      return Says.none("template of '" + type + "'", name, fitting);
    }
    Properties own = own(owner);
    Template template = declarations.template(name).orElseThrow();
    return new Outcome.Applied(
        with(
            owner,
            Optional.of(new Derivation(name, own.values().keySet())),
            own.over(template.properties())),
        inverse(owner));
  }

  Outcome leave(Owner owner) {
    return declarations.derivations().containsKey(owner)
        ? new Outcome.Applied(with(owner, Optional.empty(), own(owner)), inverse(owner))
        : Outcome.refused(Origin.begin(owner.text()) + " takes nothing from a template.");
  }

  private Properties own(Owner owner) {
    return Origin.own(topology, owner, Sheets.read(topology, owner).orElse(Properties.NONE));
  }

  private ModelEdit inverse(Owner owner) {
    Derivation before = declarations.derivations().get(owner);
    return before == null
        ? new ValueEdit.TakeAway(owner, "from")
        : new ValueEdit.Set(owner, "from", Expression.of(new Value.Word(before.template())));
  }

  private Topology with(Owner owner, Optional<Derivation> derivation, Properties properties) {
    Map<Owner, Derivation> derivations = new LinkedHashMap<>(declarations.derivations());
    derivations.remove(owner);
    derivation.ifPresent(d -> derivations.put(owner, d));
    Topology noted = topology.withDeclarations(declarations.withDerivations(derivations));
    return Sheet.write(noted, owner, properties);
  }
}
