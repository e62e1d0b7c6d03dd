package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Declarations;
import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Param;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Site;
import dev.sysdesign.engine.model.Topology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes params, and with them all that is made of them. */
final class ParamEdits implements ParamEdit.Visitor<Outcome> {
  private final Topology topology;
  private final Declarations declarations;
  private final Vocabulary vocabulary;

  ParamEdits(Topology topology, Vocabulary vocabulary) {
    this.topology = topology;
    this.declarations = topology.declarations();
    this.vocabulary = vocabulary;
  }

  @Override
  public Outcome setTo(ParamEdit.SetTo edit) {
    Optional<Param> found = declarations.param(edit.name());
    if (found.isEmpty()) {
      return none(edit.name());
    }
    Optional<Outcome> unknown = unknown(edit.value());
    if (unknown.isPresent()) {
      return unknown.get();
    }
    Topology now =
        topology.withDeclarations(with(found.get(), found.get().withValue(edit.value())));
    if (reaches(now.declarations(), edit.value(), edit.name())) {
      return Outcome.refused("Param '" + edit.name() + "' would be defined by itself.");
    }
    return follow(now, edit.name(), new ParamEdit.SetTo(edit.name(), found.get().value()));
  }

  /** Templates first, since what is derived from them is written with them. */
  private Outcome follow(Topology changed, String param, ModelEdit inverse) {
    List<Map.Entry<Site, Expression>> uses =
        new ArrayList<>(changed.declarations().uses().entrySet());
    uses.sort(Comparator.comparing(use -> !(use.getKey().owner() instanceof Owner.OfTemplate)));
    Topology now = changed;
    for (Map.Entry<Site, Expression> use : uses) {
      if (reaches(changed.declarations(), use.getValue(), param)) {
        Site site = use.getKey();
        Optional<ParameterSpec> spec =
            Origin.spec(vocabulary.parameters(now, site.owner()), site.property());
        Optional<Properties> sheet = Sheets.read(now, site.owner());
        if (spec.isEmpty() || sheet.isEmpty()) {
          continue;
        }
        Fitted fitted = new Fit(now).read(use.getValue(), spec.get().shape());
        if (fitted.value().isEmpty()) {
          return Outcome.refused(
              "%s uses param '%s' for '%s', which does not take it: %s."
                  .formatted(
                      Origin.begin(site.owner().text()), param, site.property(), fitted.problem()));
        }
        now =
            Sheet.write(now, site.owner(), sheet.get().with(site.property(), fitted.value().get()));
      }
    }
    return new Outcome.Applied(now, inverse);
  }

  private static boolean reaches(Declarations all, Expression value, String param) {
    return reaches(all, value, param, all.params().size());
  }

  private static boolean reaches(Declarations all, Expression value, String param, int deep) {
    return value.params().stream()
        .anyMatch(
            name ->
                name.equals(param)
                    || (deep > 0
                        && all.param(name)
                            .map(p -> reaches(all, p.value(), param, deep - 1))
                            .orElse(false)));
  }

  private Optional<Outcome> unknown(Expression value) {
    return value.params().stream()
        .filter(name -> declarations.param(name).isEmpty())
        .findFirst()
        .map(this::none);
  }

  private Declarations with(Param old, Param changed) {
    return declarations.withParams(
        declarations.params().stream().map(p -> p.equals(old) ? changed : p).toList());
  }

  @Override
  public Outcome add(ParamEdit.Add edit) {
    Optional<Outcome> refusal =
        Names.refusal(edit.param().name(), topology, vocabulary)
            .or(() -> unknown(edit.param().value()));
    List<Param> more = new ArrayList<>(declarations.params());
    more.add(edit.param());
    return refusal.orElseGet(
        () ->
            new Outcome.Applied(
                topology.withDeclarations(declarations.withParams(more)),
                new ParamEdit.Remove(edit.param().name())));
  }

  @Override
  public Outcome remove(ParamEdit.Remove edit) {
    Optional<Param> found = declarations.param(edit.name());
    if (found.isEmpty()) {
      return none(edit.name());
    }
    Optional<String> user = user(edit.name());
    List<Param> fewer =
        declarations.params().stream().filter(p -> !p.name().equals(edit.name())).toList();
    return user.map(
            who ->
                Outcome.refused(
                    "%s uses param '%s'; what is used stays.".formatted(who, edit.name())))
        .orElseGet(
            () ->
                new Outcome.Applied(
                    topology.withDeclarations(declarations.withParams(fewer)),
                    new ParamEdit.Add(found.get())));
  }

  private Optional<String> user(String param) {
    return declarations.uses().entrySet().stream()
        .filter(use -> use.getValue().params().contains(param))
        .map(use -> Origin.begin(use.getKey().owner().text()))
        .findFirst()
        .or(
            () ->
                declarations.params().stream()
                    .filter(p -> p.value().params().contains(param))
                    .map(p -> "Param '" + p.name() + "'")
                    .findFirst());
  }

  @Override
  public Outcome rename(ParamEdit.Rename edit) {
    if (declarations.param(edit.name()).isEmpty()) {
      return none(edit.name());
    }
    Optional<Outcome> refusal = Names.refusal(edit.to(), topology, vocabulary);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    List<Param> params =
        declarations.params().stream()
            .map(
                p ->
                    new Param(
                        p.name().equals(edit.name()) ? edit.to() : p.name(),
                        p.value().renamed(edit.name(), edit.to()),
                        p.documentation()))
            .toList();
    Map<Site, Expression> uses = new LinkedHashMap<>();
    declarations
        .uses()
        .forEach((site, written) -> uses.put(site, written.renamed(edit.name(), edit.to())));
    return new Outcome.Applied(
        topology.withDeclarations(declarations.withParams(params).withUses(uses)),
        new ParamEdit.Rename(edit.to(), edit.name()));
  }

  private Outcome none(String name) {
    return Says.none("param", name, Names.params(topology));
  }
}
