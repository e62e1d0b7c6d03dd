package dev.sysdesign.lang.lowering;

import dev.sysdesign.chaos.ScenarioCatalog;
import dev.sysdesign.chaos.scenario.ChaosRules;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Site;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.spelling.DidYouMean;
import dev.sysdesign.lang.ast.AllTarget;
import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.AtLine;
import dev.sysdesign.lang.ast.ExpectDecl;
import dev.sysdesign.lang.ast.GroupKind;
import dev.sysdesign.lang.ast.GroupTarget;
import dev.sysdesign.lang.ast.InjectionDecl;
import dev.sysdesign.lang.ast.NodeTarget;
import dev.sysdesign.lang.ast.ObjectiveDecl;
import dev.sysdesign.lang.ast.ScenarioDecl;
import dev.sysdesign.lang.ast.TargetRef;
import dev.sysdesign.lang.catalog.NameRules;
import dev.sysdesign.lang.model.Element;
import dev.sysdesign.lang.model.Place;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.Documentation;
import dev.sysdesign.lang.tree.Report;
import dev.sysdesign.lang.tree.Sources;
import dev.sysdesign.lang.tree.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Lowers scenarios: when what happens to whom, and what must hold. */
final class ScenarioLowering {
  private static final ParameterSpec TIME =
      ParameterSpec.time("at", "When an injection begins, or how long it lasts.");

  private final Sources sources;
  private final Report report;
  private final Blocks blocks;
  private final Expressions expressions;
  private final ObjectiveLowering objectives;
  private final Origins origins;
  private final Map<InjectionDecl, Blocks.Read> parameters = new HashMap<>();

  ScenarioLowering(
      Sources sources,
      Report report,
      Blocks blocks,
      Expressions expressions,
      ObjectiveLowering objectives,
      Origins origins) {
    this.sources = sources;
    this.report = report;
    this.blocks = blocks;
    this.expressions = expressions;
    this.objectives = objectives;
    this.origins = origins;
  }

  Scenario lower(ScenarioDecl decl, Map<Element, Place> places) {
    SourceRange name = sources.range(decl, AstPackage.Literals.SCENARIO_DECL__NAME);
    places.put(new Element.OfScenario(decl.getName()), Place.of(sources.range(decl), name));
    List<Injection> injections = new ArrayList<>();
    List<Objective> expectations = new ArrayList<>();
    if (decl.getBody() != null) {
      for (AtLine line : decl.getBody().getLines()) {
        line(decl.getName(), line, injections, places);
      }
      for (ExpectDecl expect : decl.getBody().getExpects()) {
        expect(decl.getName(), expect, expectations, places);
      }
    }
    return new Scenario(
        decl.getName(),
        decl.getTitle() == null ? "" : decl.getTitle(),
        injections,
        expectations,
        Documentation.of(decl));
  }

  private void expect(
      String scenario, ExpectDecl expect, List<Objective> all, Map<Element, Place> places) {
    if (expect.getObjectives() == null) {
      return;
    }
    for (ObjectiveDecl decl : expect.getObjectives().getObjectives()) {
      Optional<Objective> objective =
          objectives.lower(decl, new Owner.OfExpectation(scenario, all.size()));
      if (objective.isPresent()) {
        SourceRange range = sources.range(decl);
        places.put(new Element.OfExpectation(scenario, all.size()), Place.of(range, range));
        all.add(objective.get());
      }
    }
  }

  private void line(String scenario, AtLine line, List<Injection> all, Map<Element, Place> places) {
    OptionalLong at = time(line, line.getTime(), AstPackage.Literals.AT_LINE__TIME_PARAM);
    OptionalLong lasts =
        time(line, line.getDuration(), AstPackage.Literals.AT_LINE__DURATION_PARAM);
    for (InjectionDecl decl : line.getInjections()) {
      injection(decl, at, lasts)
          .ifPresent(
              injection -> {
                SourceRange name = sources.range(decl, AstPackage.Literals.INJECTION_DECL__CHAOS);
                Blocks.Read read = parameters(decl);
                Owner owner = new Owner.OfAction(scenario, all.size());
                origins.uses(owner, read.uses());
                origins.uses(owner, times(line));
                places.put(
                    new Element.OfInjection(scenario, all.size()),
                    new Place(sources.range(decl), name, read.places()));
                all.add(injection);
              });
    }
  }

  private Map<String, Expression> times(AtLine line) {
    Map<String, Expression> times = new HashMap<>();
    Tokens.name(line, AstPackage.Literals.AT_LINE__TIME_PARAM)
        .ifPresent(param -> times.put(Site.AT, new Expression.OfParam(param)));
    Tokens.name(line, AstPackage.Literals.AT_LINE__DURATION_PARAM)
        .ifPresent(param -> times.put(Site.FOR, new Expression.OfParam(param)));
    return times;
  }

  private OptionalLong time(
      AtLine line, dev.sysdesign.lang.ast.Value literal, EStructuralFeature param) {
    dev.sysdesign.lang.ast.Value value = literal;
    if (value == null) {
      Optional<String> name = Tokens.name(line, param);
      if (name.isEmpty()) {
        return OptionalLong.empty();
      }
      if (!expressions.isParam(name.get())) {
        report.problem(
            NameRules.UNKNOWN_REFERENCE,
            sources.range(line, param),
            "There is no param '" + name.get() + "'.",
            DidYouMean.hint(name.get(), expressions.paramNames()));
        return OptionalLong.empty();
      }
      value = expressions.param(name.get()).orElse(null);
    }
    if (value == null) {
      return OptionalLong.empty();
    }
    Optional<Value> read = blocks.value("at", value, TIME);
    return read.isPresent() && read.get() instanceof Value.Quantity quantity
        ? OptionalLong.of(Math.round(quantity.amount()))
        : OptionalLong.empty();
  }

  private Blocks.Read parameters(InjectionDecl decl) {
    return parameters.computeIfAbsent(
        decl,
        d -> {
          List<ParameterSpec> specs =
              ScenarioCatalog.find(d.getChaos())
                  .map(ChaosScenario::spec)
                  .map(ScenarioSpec::parameters)
                  .orElse(List.of());
          return blocks.read(d.getBlock(), specs, "'" + d.getChaos() + "'");
        });
  }

  private Optional<Injection> injection(InjectionDecl decl, OptionalLong at, OptionalLong lasts) {
    if (ScenarioCatalog.find(decl.getChaos()).isEmpty()) {
      List<String> known = ScenarioCatalog.all().stream().map(s -> s.spec().name()).toList();
      report.problem(
          ChaosRules.UNKNOWN_CHAOS,
          sources.range(decl, AstPackage.Literals.INJECTION_DECL__CHAOS),
          "There is no chaos scenario '" + decl.getChaos() + "'.",
          DidYouMean.hint(decl.getChaos(), known));
      return Optional.empty();
    }
    Optional<Target> target = Optional.ofNullable(decl.getTarget()).flatMap(this::target);
    if (at.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Injection(
            decl.getChaos(), target.get(), at.getAsLong(), lasts, parameters(decl).properties()));
  }

  private Optional<Target> target(TargetRef ref) {
    if (ref instanceof AllTarget all) {
      return Optional.of(new Target.OfAll(all.getType()));
    }
    if (ref instanceof NodeTarget node) {
      String name = Tokens.name(node, AstPackage.Literals.NODE_TARGET__NODE).orElse("");
      Optional<String> to = Tokens.name(node, AstPackage.Literals.NODE_TARGET__TARGET);
      if (to.isPresent()) {
        return Optional.of(new Target.OfEdge(name, to.get()));
      }
      boolean half = Tokens.first(node, AstPackage.Literals.NODE_TARGET__ARROW).isPresent();
      return half || node.getDangling() != null
          ? Optional.empty()
          : Optional.of(new Target.OfComponent(name));
    }
    GroupTarget group = (GroupTarget) ref;
    Target.Place place =
        group.getKind() == GroupKind.REGION ? Target.Place.REGION : Target.Place.ZONE;
    return Optional.of(
        group.getOther() == null
            ? new Target.OfPlace(place, group.getGroup())
            : new Target.OfLink(place, group.getGroup(), group.getOther()));
  }
}
