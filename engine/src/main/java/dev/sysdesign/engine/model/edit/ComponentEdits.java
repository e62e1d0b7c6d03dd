package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Placement;
import dev.sysdesign.engine.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes components; edges to and from what is removed are gone when it comes here. */
final class ComponentEdits implements ComponentEdit.Visitor<Outcome> {
  private final Topology topology;
  private final Vocabulary vocabulary;

  ComponentEdits(Topology topology, Vocabulary vocabulary) {
    this.topology = topology;
    this.vocabulary = vocabulary;
  }

  @Override
  public Outcome add(ComponentEdit.Add edit) {
    Component component = edit.component();
    List<Component> more = new ArrayList<>(topology.components());
    more.add(component);
    Topology now = topology.withComponents(more);
    Owner owner = new Owner.OfComponent(component.name());
    Optional<Outcome> refusal =
        Names.refusal(component.name(), topology, vocabulary)
            .or(() -> type(component.type()))
            .or(() -> texts(component.title(), component.documentation()))
            .or(() -> place(component.placement(), component.groups()))
            .or(() -> Own.refusal(now, owner, component.properties(), vocabulary));
    return refusal.orElseGet(
        () -> new Outcome.Applied(Usual.requests(now), new ComponentEdit.Remove(component.name())));
  }

  private static Optional<Outcome> type(String type) {
    List<String> known = ComponentCatalog.all().stream().map(t -> t.spec().name()).toList();
    return known.contains(type)
        ? Optional.empty()
        : Optional.of(Says.none("component type", type, known));
  }

  /** Why a title and a comment cannot be written. */
  static Optional<Outcome> texts(String title, String documentation) {
    return isLine(title) && !documentation.contains("*/")
        ? Optional.empty()
        : Optional.of(
            Outcome.refused("A title is one line without '\"', a comment one without '*/'."));
  }

  private static boolean isLine(String text) {
    return text.chars().noneMatch(c -> c == '"' || c == '\n' || c == '\r');
  }

  private Optional<Outcome> place(Placement placement, List<String> groups) {
    List<String> names = new ArrayList<>(placement.zones());
    names.add(placement.region());
    boolean named = names.stream().allMatch(vocabulary::isName);
    boolean twice = placement.zones().stream().distinct().count() < placement.zones().size();
    return named && !twice && groups.stream().allMatch(ComponentEdits::isLine)
        ? Optional.empty()
        : Optional.of(
            Outcome.refused(
                "A place is a region and zones, each named once by letters, digits and inner"
                    + " hyphens; a group a title without '\"'."));
  }

  @Override
  public Outcome remove(ComponentEdit.Remove edit) {
    Optional<Component> found = topology.component(edit.name());
    if (found.isEmpty()) {
      return none(edit.name());
    }
    Optional<String> mention = new Mentions(topology, vocabulary).of(edit.name());
    if (mention.isPresent()) {
      return Outcome.refused(
          "%s names '%s'; what is named stays.".formatted(mention.get(), edit.name()));
    }
    Component component = found.get();
    Owner owner = new Owner.OfComponent(edit.name());
    Topology without =
        topology
            .withComponents(
                topology.components().stream().filter(c -> !c.equals(component)).toList())
            .withDeclarations(
                Origin.moved(
                    topology.declarations(),
                    o -> o.equals(owner) ? Optional.empty() : Optional.of(o)));
    return new Outcome.Applied(
        Usual.requests(without),
        Own.restore(topology, owner, component.properties(), new ComponentEdit.Add(component)));
  }

  @Override
  public Outcome rename(ComponentEdit.Rename edit) {
    if (topology.component(edit.name()).isEmpty()) {
      return none(edit.name());
    }
    Optional<Outcome> refusal =
        Names.refusal(edit.to(), topology, vocabulary)
            .or(() -> Mentions.inParam(topology, edit.name()));
    return refusal.orElseGet(
        () ->
            new Outcome.Applied(
                Usual.requests(
                    new RenamedComponent(edit.name(), edit.to(), vocabulary).in(topology)),
                new ComponentEdit.Rename(edit.to(), edit.name())));
  }

  @Override
  public Outcome move(ComponentEdit.Move edit) {
    Optional<Component> found = topology.component(edit.name());
    if (found.isEmpty()) {
      return none(edit.name());
    }
    Component old = found.get();
    Component moved =
        new Component(
            old.name(),
            old.title(),
            old.type(),
            old.properties(),
            edit.placement(),
            edit.groups(),
            old.documentation());
    return place(edit.placement(), edit.groups())
        .orElseGet(
            () ->
                new Outcome.Applied(
                    topology.withComponents(
                        topology.components().stream()
                            .map(c -> c.equals(old) ? moved : c)
                            .toList()),
                    new ComponentEdit.Move(old.name(), old.placement(), old.groups())));
  }

  /** Comes here only where there is no such edge. */
  @Override
  public Outcome putBetween(ComponentEdit.PutBetween edit) {
    return new EdgeEdits(topology, vocabulary)
        .remove(new EdgeEdit.Remove(edit.from(), edit.step(), edit.to()));
  }

  private Outcome none(String name) {
    return Says.none("component", name, Names.components(topology));
  }
}
