package dev.sysdesign.lang.lowering;

import dev.sysdesign.cost.purchase.PurchaseCatalog;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Derivation;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Placement;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.spelling.DidYouMean;
import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.ComponentDecl;
import dev.sysdesign.lang.ast.GroupKind;
import dev.sysdesign.lang.ast.GroupingDecl;
import dev.sysdesign.lang.ast.TemplateDecl;
import dev.sysdesign.lang.catalog.NameRules;
import dev.sysdesign.lang.linking.Member;
import dev.sysdesign.lang.linking.Symbols;
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

/** Lowers components with their templates and the places they stand in. */
final class ComponentLowering {
  private final Sources sources;
  private final Report report;
  private final Blocks blocks;
  private final Symbols symbols;
  private final String region;
  private final Origins origins;
  private final Map<String, List<ParameterSpec>> parameters = new HashMap<>();
  private final Map<TemplateDecl, Properties> templates = new HashMap<>();

  ComponentLowering(
      Sources sources,
      Report report,
      Blocks blocks,
      Symbols symbols,
      String region,
      Origins origins) {
    this.sources = sources;
    this.report = report;
    this.blocks = blocks;
    this.symbols = symbols;
    this.region = region;
    this.origins = origins;
  }

  /** What a type's components may set: the engine's parameters, then those of its price. */
  static List<ParameterSpec> parametersOf(String type) {
    List<ParameterSpec> all = new ArrayList<>(ComponentCatalog.spec(type).parameters());
    for (ParameterSpec pricing : PurchaseCatalog.parameters(type)) {
      if (all.stream().noneMatch(p -> p.name().equals(pricing.name()))) {
        all.add(pricing);
      }
    }
    return List.copyOf(all);
  }

  private List<ParameterSpec> specs(String type) {
    return parameters.computeIfAbsent(type, ComponentLowering::parametersOf);
  }

  /** A component with its place; its name is there and is not taken. */
  Component lower(Member member, Map<String, Place> places) {
    ComponentDecl decl = (ComponentDecl) member.statement();
    String type = decl.getType();
    Blocks.Read read = blocks.read(decl.getBlock(), specs(type), "'" + type + "'");
    Optional<TemplateDecl> template = template(decl);
    Properties properties =
        read.properties().over(template.map(this::properties).orElse(Properties.NONE));
    Owner owner = new Owner.OfComponent(decl.getName());
    origins.uses(owner, read.uses());
    template.ifPresent(t -> origins.derives(owner, derivation(t, read)));
    SourceRange name = sources.range(decl, AstPackage.Literals.COMPONENT_DECL__NAME);
    blocks.require(
        key -> properties.has(key) || read.places().containsKey(key),
        specs(type),
        name,
        "'" + decl.getName() + "'");
    places.put(decl.getName(), new Place(sources.range(decl), name, read.places()));
    return new Component(
        decl.getName(),
        decl.getTitle() == null ? "" : decl.getTitle(),
        type,
        properties,
        placement(member.around()),
        groups(member.around()),
        Documentation.of(decl));
  }

  static Derivation derivation(TemplateDecl template, Blocks.Read read) {
    return new Derivation(template.getName(), read.properties().values().keySet());
  }

  private Optional<TemplateDecl> template(ComponentDecl decl) {
    Optional<String> wanted = Tokens.name(decl, AstPackage.Literals.COMPONENT_DECL__TEMPLATE);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    SourceRange place = sources.range(decl, AstPackage.Literals.COMPONENT_DECL__TEMPLATE);
    Optional<TemplateDecl> template = symbols.template(wanted.get());
    if (template.isEmpty()) {
      report.problem(
          NameRules.UNKNOWN_REFERENCE,
          place,
          "There is no template '" + wanted.get() + "'.",
          DidYouMean.hint(wanted.get(), symbols.templates().keySet()));
      return Optional.empty();
    }
    if (!decl.getType().equals(template.get().getType())) {
      String found = template.get().isCall() ? "call" : template.get().getType();
      report.problem(
          NameRules.WRONG_TEMPLATE,
          place,
          "'%s' is a template of '%s', but '%s' is a '%s'."
              .formatted(wanted.get(), found, decl.getName(), decl.getType()));
      return Optional.empty();
    }
    return template;
  }

  /** What a component template sets; read, and its mistakes reported, once. */
  Properties properties(TemplateDecl template) {
    return templates.computeIfAbsent(
        template,
        t -> {
          String type = t.getType();
          Blocks.Read read = blocks.read(t.getBlock(), specs(type), "'" + type + "'");
          return origins.template(t, type, read);
        });
  }

  private Placement placement(List<GroupingDecl> around) {
    String at = region;
    List<String> zones = List.of();
    for (GroupingDecl grouping : around) {
      List<String> names = grouping.getNames();
      if (grouping.getKind() == GroupKind.REGION && !names.isEmpty()) {
        at = names.get(0);
      } else if (grouping.getKind() == GroupKind.ZONE) {
        zones = names.stream().distinct().toList();
      }
    }
    return new Placement(at, zones);
  }

  private static List<String> groups(List<GroupingDecl> around) {
    return around.stream()
        .filter(g -> g.getKind() == GroupKind.GROUP)
        .map(g -> g.getTitle() == null ? "" : g.getTitle())
        .toList();
  }
}
