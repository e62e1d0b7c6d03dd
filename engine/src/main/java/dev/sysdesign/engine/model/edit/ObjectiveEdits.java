package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Site;
import dev.sysdesign.engine.model.Slo;
import dev.sysdesign.engine.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Adds and removes what must hold. */
final class ObjectiveEdits implements ObjectiveEdit.Visitor<Outcome> {
  private final Topology topology;
  private final Vocabulary vocabulary;

  ObjectiveEdits(Topology topology, Vocabulary vocabulary) {
    this.topology = topology;
    this.vocabulary = vocabulary;
  }

  @Override
  public Outcome addSlo(ObjectiveEdit.AddSlo edit) {
    if (edit.index() < 0 || edit.index() > topology.slos().size()) {
      return none("slo", edit.index(), topology.slos().size());
    }
    List<Slo> more = new ArrayList<>(topology.slos());
    more.add(edit.index(), edit.slo());
    Topology now =
        topology
            .withSlos(more)
            .withDeclarations(
                Origin.moved(topology.declarations(), o -> Optional.of(slo(o, edit.index(), 1))));
    Optional<Outcome> refusal = ComponentEdits.texts(edit.slo().title(), "");
    for (int i = 0; i < edit.slo().objectives().size() && refusal.isEmpty(); i++) {
      refusal = wrong(now, new Owner.OfObjective(edit.index(), i), edit.slo().objectives().get(i));
    }
    return refusal.orElseGet(
        () -> new Outcome.Applied(now, new ObjectiveEdit.RemoveSlo(edit.index())));
  }

  private static Owner slo(Owner owner, int from, int by) {
    return owner instanceof Owner.OfObjective o && o.slo() >= from
        ? new Owner.OfObjective(o.slo() + by, o.objective())
        : owner;
  }

  private static Outcome none(String noun, int index, int size) {
    return Outcome.refused("There is no %s %s; there are %s.".formatted(noun, index + 1, size));
  }

  @Override
  public Outcome removeSlo(ObjectiveEdit.RemoveSlo edit) {
    if (edit.index() < 0 || edit.index() >= topology.slos().size()) {
      return none("slo", edit.index(), topology.slos().size());
    }
    Slo slo = topology.slos().get(edit.index());
    List<Slo> fewer = new ArrayList<>(topology.slos());
    fewer.remove(edit.index());
    Function<Owner, Optional<Owner>> to =
        o ->
            o instanceof Owner.OfObjective of && of.slo() == edit.index()
                ? Optional.empty()
                : Optional.of(slo(o, edit.index(), -1));
    List<ModelEdit> inverse = new ArrayList<>();
    inverse.add(new ObjectiveEdit.AddSlo(edit.index(), slo));
    for (int i = 0; i < slo.objectives().size(); i++) {
      limit(new Owner.OfObjective(edit.index(), i)).ifPresent(inverse::add);
    }
    return new Outcome.Applied(
        topology.withSlos(fewer).withDeclarations(Origin.moved(topology.declarations(), to)),
        ModelEdit.of(inverse.toArray(new ModelEdit[0])));
  }

  /** Sets the limit of a comparison to what it is made of. */
  private Optional<ModelEdit> limit(Owner owner) {
    return Optional.ofNullable(topology.declarations().uses().get(new Site(owner, Site.LIMIT)))
        .map(written -> new ValueEdit.Set(owner, Site.LIMIT, written));
  }

  @Override
  public Outcome add(ObjectiveEdit.Add edit) {
    Optional<List<Objective>> all = list(edit.at());
    int index = index(edit.at());
    if (all.isEmpty() || index < 0 || index > all.get().size()) {
      return none("place for comparison", index, all.map(List::size).orElse(0));
    }
    List<Objective> more = new ArrayList<>(all.get());
    more.add(index, edit.objective());
    Topology now =
        with(edit.at(), more)
            .withDeclarations(
                Origin.moved(topology.declarations(), o -> Optional.of(moved(o, edit.at(), 1))));
    return wrong(now, edit.at(), edit.objective())
        .orElseGet(() -> new Outcome.Applied(now, new ObjectiveEdit.Remove(edit.at())));
  }

  @Override
  public Outcome remove(ObjectiveEdit.Remove edit) {
    Optional<Objective> found = Sheets.objective(topology, edit.at());
    if (found.isEmpty()) {
      return Outcome.refused("There is no " + edit.at().text() + ".");
    }
    List<Objective> fewer = new ArrayList<>(list(edit.at()).orElseThrow());
    if (fewer.size() == 1 && edit.at() instanceof Owner.OfObjective) {
      return Outcome.refused("An slo needs a comparison; the slo can be removed.");
    }
    fewer.remove(index(edit.at()));
    List<ModelEdit> inverse = new ArrayList<>();
    inverse.add(new ObjectiveEdit.Add(edit.at(), found.get()));
    limit(edit.at()).ifPresent(inverse::add);
    Function<Owner, Optional<Owner>> to =
        o -> o.equals(edit.at()) ? Optional.empty() : Optional.of(moved(o, edit.at(), -1));
    return new Outcome.Applied(
        with(edit.at(), fewer).withDeclarations(Origin.moved(topology.declarations(), to)),
        ModelEdit.of(inverse.toArray(new ModelEdit[0])));
  }

  private static Owner moved(Owner owner, Owner at, int by) {
    if (owner instanceof Owner.OfObjective o && at instanceof Owner.OfObjective a) {
      return o.slo() == a.slo() && o.objective() >= a.objective()
          ? new Owner.OfObjective(o.slo(), o.objective() + by)
          : owner;
    }
    return owner instanceof Owner.OfExpectation o
            && at instanceof Owner.OfExpectation a
            && o.scenario().equals(a.scenario())
            && o.objective() >= a.objective()
        ? new Owner.OfExpectation(o.scenario(), o.objective() + by)
        : owner;
  }

  private static int index(Owner at) {
    if (at instanceof Owner.OfObjective o) {
      return o.objective();
    }
    return at instanceof Owner.OfExpectation e ? e.objective() : -1;
  }

  private Optional<List<Objective>> list(Owner at) {
    if (at instanceof Owner.OfObjective o) {
      return o.slo() >= 0 && o.slo() < topology.slos().size()
          ? Optional.of(topology.slos().get(o.slo()).objectives())
          : Optional.empty();
    }
    return at instanceof Owner.OfExpectation e
        ? topology.scenario(e.scenario()).map(Scenario::expectations)
        : Optional.empty();
  }

  private Topology with(Owner at, List<Objective> objectives) {
    if (at instanceof Owner.OfObjective o) {
      List<Slo> slos = new ArrayList<>(topology.slos());
      slos.set(o.slo(), new Slo(slos.get(o.slo()).title(), objectives));
      return topology.withSlos(slos);
    }
    String name = ((Owner.OfExpectation) at).scenario();
    return topology.withScenarios(
        topology.scenarios().stream()
            .map(
                s ->
                    s.name().equals(name)
                        ? new Scenario(
                            s.name(), s.title(), s.injections(), objectives, s.documentation())
                        : s)
            .toList());
  }

  /** Why a comparison cannot be one of a model. */
  Optional<Outcome> wrong(Topology now, Owner at, Objective objective) {
    Properties limit = Properties.NONE.with(Site.LIMIT, objective.limit());
    return subjects(objective.metric()).or(() -> Own.refusal(now, at, limit, vocabulary));
  }

  private Optional<Outcome> subjects(MetricRef metric) {
    List<String> components = topology.components().stream().map(Component::name).toList();
    List<String> requests =
        topology.declarations().ownRequests()
            ? topology.requests().stream().map(RequestClass::name).toList()
            : List.of();
    if (metric instanceof MetricRef.OfComponent of && !components.contains(of.component())) {
      return Optional.of(Says.none("component", of.component(), components));
    }
    if (metric instanceof MetricRef.OfRequest of && !requests.contains(of.request())) {
      return Optional.of(Says.none("request class", of.request(), requests));
    }
    if (metric instanceof MetricRef.OfEdge of) {
      return List.of(of.from(), of.to()).stream()
          .filter(name -> !components.contains(name))
          .findFirst()
          .map(name -> Says.none("component", name, components));
    }
    return Optional.empty();
  }
}
