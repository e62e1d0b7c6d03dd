package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Adds, removes and renames scenarios, and adds and removes what happens in them. */
final class ScenarioEdits implements ScenarioEdit.Visitor<Outcome> {
  private final Topology topology;
  private final Vocabulary vocabulary;

  ScenarioEdits(Topology topology, Vocabulary vocabulary) {
    this.topology = topology;
    this.vocabulary = vocabulary;
  }

  private List<String> names() {
    return topology.scenarios().stream().map(Scenario::name).toList();
  }

  private Optional<Outcome> named(String name) {
    if (!vocabulary.isName(name)) {
      return Optional.of(Names.noName(name));
    }
    return names().contains(name)
        ? Optional.of(Outcome.refused("There is a scenario '" + name + "' already."))
        : Optional.empty();
  }

  @Override
  public Outcome add(ScenarioEdit.Add edit) {
    Scenario scenario = edit.scenario();
    if (edit.index() < 0 || edit.index() > topology.scenarios().size()) {
      return Outcome.refused(
          "There are %s scenarios; a new one is number %s at most."
              .formatted(topology.scenarios().size(), topology.scenarios().size() + 1));
    }
    List<Scenario> more = new ArrayList<>(topology.scenarios());
    more.add(edit.index(), scenario);
    Topology now = topology.withScenarios(more);
    Optional<Outcome> refusal =
        named(scenario.name())
            .or(() -> ComponentEdits.texts(scenario.title(), scenario.documentation()))
            .or(() -> parts(now, scenario));
    return refusal.orElseGet(
        () -> new Outcome.Applied(now, new ScenarioEdit.Remove(scenario.name())));
  }

  private Optional<Outcome> parts(Topology now, Scenario scenario) {
    for (int i = 0; i < scenario.injections().size(); i++) {
      Optional<Outcome> wrong =
          wrong(now, new Owner.OfAction(scenario.name(), i), scenario.injections().get(i));
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    ObjectiveEdits objectives = new ObjectiveEdits(topology, vocabulary);
    for (int i = 0; i < scenario.expectations().size(); i++) {
      Objective objective = scenario.expectations().get(i);
      Optional<Outcome> wrong =
          objectives.wrong(now, new Owner.OfExpectation(scenario.name(), i), objective);
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return Optional.empty();
  }

  /** Why an action cannot be one of a model. */
  private Optional<Outcome> wrong(Topology now, Owner.OfAction owner, Injection action) {
    if (!vocabulary.isFault(action.chaos())) {
      return Optional.of(Outcome.refused("There is no fault '" + action.chaos() + "'."));
    }
    if (!isTarget(action.target())) {
      return Optional.of(
          Outcome.refused("'" + action.target().text() + "' is nothing that a fault can hit."));
    }
    Properties all = Sheets.read(now, owner).orElseThrow();
    return Own.refusal(now, owner, all, vocabulary);
  }

  private boolean isTarget(Target target) {
    Predicate<String> component = name -> topology.component(name).isPresent();
    if (target instanceof Target.OfComponent of) {
      return component.test(of.name());
    }
    if (target instanceof Target.OfEdge of) {
      return component.test(of.from()) && component.test(of.to());
    }
    if (target instanceof Target.OfAll of) {
      return ComponentCatalog.find(of.type()).isPresent();
    }
    return target instanceof Target.OfPlace of
        ? vocabulary.isName(of.name())
        : target instanceof Target.OfLink link
            && vocabulary.isName(link.from())
            && vocabulary.isName(link.to());
  }

  @Override
  public Outcome remove(ScenarioEdit.Remove edit) {
    Optional<Scenario> found = topology.scenario(edit.name());
    if (found.isEmpty()) {
      return Says.none("scenario", edit.name(), names());
    }
    Scenario scenario = found.get();
    int index = topology.scenarios().indexOf(scenario);
    List<Scenario> fewer = new ArrayList<>(topology.scenarios());
    fewer.remove(index);
    Predicate<Owner> its = owner -> owner(owner).map(edit.name()::equals).orElse(false);
    return new Outcome.Applied(
        topology
            .withScenarios(fewer)
            .withDeclarations(
                Origin.moved(
                    topology.declarations(), o -> its.test(o) ? Optional.empty() : Optional.of(o))),
        back(new ScenarioEdit.Add(index, scenario), its));
  }

  private static Optional<String> owner(Owner owner) {
    if (owner instanceof Owner.OfAction action) {
      return Optional.of(action.scenario());
    }
    return owner instanceof Owner.OfExpectation expectation
        ? Optional.of(expectation.scenario())
        : Optional.empty();
  }

  /** Brings something back with what it was made of. */
  private ModelEdit back(ModelEdit add, Predicate<Owner> its) {
    Stream<ModelEdit> uses =
        topology.declarations().uses().entrySet().stream()
            .filter(use -> its.test(use.getKey().owner()))
            .map(
                use ->
                    new ValueEdit.Set(
                        use.getKey().owner(), use.getKey().property(), use.getValue()));
    return ModelEdit.of(Stream.concat(Stream.of(add), uses).toArray(ModelEdit[]::new));
  }

  @Override
  public Outcome rename(ScenarioEdit.Rename edit) {
    if (topology.scenario(edit.name()).isEmpty()) {
      return Says.none("scenario", edit.name(), names());
    }
    Topology now =
        topology
            .withScenarios(
                topology.scenarios().stream()
                    .map(
                        s ->
                            s.name().equals(edit.name())
                                ? new Scenario(
                                    edit.to(),
                                    s.title(),
                                    s.injections(),
                                    s.expectations(),
                                    s.documentation())
                                : s)
                    .toList())
            .withDeclarations(
                Origin.moved(topology.declarations(), o -> Optional.of(renamed(o, edit))));
    return named(edit.to())
        .orElseGet(() -> new Outcome.Applied(now, new ScenarioEdit.Rename(edit.to(), edit.name())));
  }

  private static Owner renamed(Owner owner, ScenarioEdit.Rename edit) {
    if (owner instanceof Owner.OfAction a && a.scenario().equals(edit.name())) {
      return new Owner.OfAction(edit.to(), a.action());
    }
    return owner instanceof Owner.OfExpectation e && e.scenario().equals(edit.name())
        ? new Owner.OfExpectation(edit.to(), e.objective())
        : owner;
  }

  @Override
  public Outcome addAction(ScenarioEdit.AddAction edit) {
    Optional<Scenario> found = topology.scenario(edit.at().scenario());
    int index = edit.at().action();
    if (found.isEmpty()) {
      return Says.none("scenario", edit.at().scenario(), names());
    }
    List<Injection> actions = new ArrayList<>(found.get().injections());
    if (index < 0 || index > actions.size()) {
      return Outcome.refused("There is no place for " + edit.at().text() + ".");
    }
    actions.add(index, edit.action());
    Topology now =
        with(found.get(), actions)
            .withDeclarations(
                Origin.moved(topology.declarations(), o -> Optional.of(moved(o, edit.at(), 1))));
    return wrong(now, edit.at(), edit.action())
        .orElseGet(() -> new Outcome.Applied(now, new ScenarioEdit.RemoveAction(edit.at())));
  }

  private Topology with(Scenario old, List<Injection> actions) {
    Scenario changed =
        new Scenario(old.name(), old.title(), actions, old.expectations(), old.documentation());
    return topology.withScenarios(
        topology.scenarios().stream().map(s -> s.equals(old) ? changed : s).toList());
  }

  private static Owner moved(Owner owner, Owner.OfAction at, int by) {
    return owner instanceof Owner.OfAction a
            && a.scenario().equals(at.scenario())
            && a.action() >= at.action()
        ? new Owner.OfAction(a.scenario(), a.action() + by)
        : owner;
  }

  @Override
  public Outcome removeAction(ScenarioEdit.RemoveAction edit) {
    Optional<Scenario> found = topology.scenario(edit.at().scenario());
    int index = edit.at().action();
    if (found.isEmpty() || index < 0 || index >= found.get().injections().size()) {
      return Outcome.refused("There is no " + edit.at().text() + ".");
    }
    List<Injection> actions = new ArrayList<>(found.get().injections());
    Injection gone = actions.remove(index);
    return new Outcome.Applied(
        with(found.get(), actions)
            .withDeclarations(
                Origin.moved(
                    topology.declarations(),
                    o ->
                        o.equals(edit.at())
                            ? Optional.empty()
                            : Optional.of(moved(o, edit.at(), -1)))),
        back(new ScenarioEdit.AddAction(edit.at(), gone), edit.at()::equals));
  }
}
