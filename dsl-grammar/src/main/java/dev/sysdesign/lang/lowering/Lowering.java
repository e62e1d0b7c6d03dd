package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.catalog.RegionCatalog;
import dev.sysdesign.engine.catalog.StatementCatalog;
import dev.sysdesign.engine.catalog.UsualRequests;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Declarations;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Param;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Slo;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.ComponentDecl;
import dev.sysdesign.lang.ast.EdgeDecl;
import dev.sysdesign.lang.ast.ObjectiveDecl;
import dev.sysdesign.lang.ast.ParamDecl;
import dev.sysdesign.lang.ast.Property;
import dev.sysdesign.lang.ast.RequestDecl;
import dev.sysdesign.lang.ast.ScenarioDecl;
import dev.sysdesign.lang.ast.SimulateDecl;
import dev.sysdesign.lang.ast.SloDecl;
import dev.sysdesign.lang.ast.SystemDecl;
import dev.sysdesign.lang.ast.TemplateDecl;
import dev.sysdesign.lang.linking.Member;
import dev.sysdesign.lang.linking.Members;
import dev.sysdesign.lang.linking.Symbols;
import dev.sysdesign.lang.model.Element;
import dev.sysdesign.lang.model.Place;
import dev.sysdesign.lang.model.SourceMap;
import dev.sysdesign.lang.source.ImportResolver;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.Documentation;
import dev.sysdesign.lang.tree.Report;
import dev.sysdesign.lang.tree.Sources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lowers a file with all that it imports. Statements that cannot be understood are left out. */
public final class Lowering {
  private final Sources sources;
  private final Report report;
  private final Members members;
  private final Symbols symbols;
  private final Expressions expressions;
  private final Blocks blocks;
  private final ObjectiveLowering objectives;
  private final Written written;
  private final Origins origins = new Origins();
  private final Map<Element, Place> places = new LinkedHashMap<>();

  /**
   * Begins a lowering.
   *
   * @param files finds the files of numbers that the text names
   * @param overrides values for params from outside, parsed, by the name of the param
   */
  public Lowering(
      Sources sources,
      Report report,
      Members members,
      Symbols symbols,
      ImportResolver files,
      Map<String, dev.sysdesign.lang.ast.Value> overrides) {
    this.sources = sources;
    this.report = report;
    this.members = members;
    this.symbols = symbols;
    Params params = new Params(symbols.params());
    overrides.forEach(params::override);
    expressions = new Expressions(sources, params);
    blocks =
        new Blocks(sources, report, new Values(expressions, symbols, new Tables(sources, files)));
    objectives = new ObjectiveLowering(sources, report, blocks, Subjects.of(symbols), origins);
    written = new Written(expressions);
  }

  /** A value as it is written, params left as params; empty where it cannot be read. */
  public Optional<Expression> written(dev.sysdesign.lang.ast.Value value) {
    return written.of(value);
  }

  /** Reports clients whose request classes do not add up in a model that was changed since. */
  public void checkShares(Topology changed) {
    if (!symbols.requests().isEmpty() && !report.hasErrors()) {
      Map<String, Place> named = new LinkedHashMap<>();
      places.forEach(
          (element, place) -> {
            if (element instanceof Element.OfRequest request) {
              named.put(request.name(), place);
            }
          });
      List<Component> clients =
          changed.components().stream().filter(c -> c.type().equals(EdgeLowering.CLIENT)).toList();
      new RequestLowering(sources, report, blocks, origins)
          .checkShares(changed.requests(), clients, named);
    }
  }

  /** The places of everything that was lowered. */
  public SourceMap sourceMap() {
    return new SourceMap(places);
  }

  /** The model of the file's system. */
  public Topology lower(SystemDecl system) {
    SourceRange name = sources.range(system, AstPackage.Literals.SYSTEM_DECL__NAME);
    Blocks.Read read = systemProperties(system);
    places.put(new Element.OfSystem(), new Place(sources.range(system), name, read.places()));
    origins.uses(new Owner.OfSystem(), read.uses());
    String region = read.properties().word("region").orElse(RegionCatalog.DEFAULT);
    List<Component> components = components(region);
    List<Edge> edges = edges();
    List<RequestClass> requests = requests(components);
    RunSettings settings = RunSettings.DEFAULT;
    for (SimulateDecl simulate : members.of(SimulateDecl.class)) {
      settings = SettingsLowering.lower(simulate, sources, blocks, places, origins);
    }
    List<Slo> slos = slos();
    List<Scenario> scenarios = scenarios();
    Declarations declarations = origins.with(params(), !symbols.requests().isEmpty());
    return new Topology(
        system.getName() == null ? "system" : system.getName(),
        system.getTitle() == null ? "" : system.getTitle(),
        region,
        components,
        edges,
        requests,
        slos,
        scenarios,
        settings,
        Documentation.of(system),
        declarations);
  }

  private Blocks.Read systemProperties(SystemDecl system) {
    List<Property> properties =
        system.getBody() == null
            ? List.of()
            : system.getBody().getStatements().stream()
                .filter(Property.class::isInstance)
                .map(Property.class::cast)
                .toList();
    Blocks.Read read = blocks.read(properties, StatementCatalog.system(), "A system");
    read.properties()
        .word("region")
        .ifPresent(
            region -> RegionCheck.check(region, read.places().get("region").value(), report));
    return read;
  }

  private List<Param> params() {
    List<Param> params = new ArrayList<>();
    for (ParamDecl param : symbols.params().values()) {
      expressions
          .param(param.getName())
          .flatMap(written::of)
          .map(value -> new Param(param.getName(), value, Documentation.of(param)))
          .ifPresent(params::add);
      SourceRange name = sources.range(param, AstPackage.Literals.PARAM_DECL__NAME);
      places.put(new Element.OfParam(param.getName()), Place.of(sources.range(param), name));
    }
    return params;
  }

  private List<Component> components(String region) {
    ComponentLowering lowering =
        new ComponentLowering(sources, report, blocks, symbols, region, origins);
    Map<String, Place> found = new LinkedHashMap<>();
    List<Component> components = new ArrayList<>();
    for (Member member : members.all()) {
      if (member.statement() instanceof ComponentDecl decl
          && decl.getName() != null
          && symbols.component(decl.getName()).orElse(null) == decl) {
        components.add(lowering.lower(member, found));
      } else if (member.statement() instanceof TemplateDecl template
          && template.getType() != null
          && !template.isCall()) {
        lowering.properties(template);
      }
    }
    found.forEach((name, place) -> places.put(new Element.OfComponent(name), place));
    return components;
  }

  private List<Edge> edges() {
    EdgeLowering lowering = new EdgeLowering(sources, report, blocks, symbols, origins);
    Map<String, Place> found = new LinkedHashMap<>();
    List<Edge> edges = new ArrayList<>();
    for (EdgeDecl decl : members.of(EdgeDecl.class)) {
      edges.addAll(lowering.lower(decl, found));
    }
    for (TemplateDecl template : members.of(TemplateDecl.class)) {
      if (template.isCall()) {
        lowering.properties(template);
      }
    }
    found.forEach((identity, place) -> places.put(new Element.OfEdge(identity), place));
    return edges;
  }

  private List<RequestClass> requests(List<Component> components) {
    List<Component> clients =
        components.stream().filter(c -> c.type().equals(EdgeLowering.CLIENT)).toList();
    RequestLowering lowering = new RequestLowering(sources, report, blocks, origins);
    Map<String, Place> found = new LinkedHashMap<>();
    List<RequestClass> requests = new ArrayList<>();
    for (RequestDecl decl : symbols.requests().values()) {
      requests.add(lowering.lower(decl, found));
    }
    found.forEach((name, place) -> places.put(new Element.OfRequest(name), place));
    if (requests.isEmpty()) {
      return clients.isEmpty() ? List.of() : UsualRequests.of(clients);
    }
    lowering.checkShares(requests, clients, found);
    return requests;
  }

  private List<Slo> slos() {
    List<Slo> slos = new ArrayList<>();
    for (SloDecl decl : members.of(SloDecl.class)) {
      List<Objective> all = new ArrayList<>();
      SourceRange whole = sources.range(decl);
      places.put(new Element.OfSlo(slos.size()), Place.of(whole, whole));
      if (decl.getObjectives() != null) {
        for (ObjectiveDecl objective : decl.getObjectives().getObjectives()) {
          objectives
              .lower(objective, new Owner.OfObjective(slos.size(), all.size()))
              .ifPresent(
                  lowered -> {
                    SourceRange range = sources.range(objective);
                    Element element = new Element.OfObjective(slos.size(), all.size());
                    places.put(element, Place.of(range, range));
                    all.add(lowered);
                  });
        }
      }
      slos.add(new Slo(decl.getTitle() == null ? "" : decl.getTitle(), all));
    }
    return slos;
  }

  private List<Scenario> scenarios() {
    ScenarioLowering lowering =
        new ScenarioLowering(sources, report, blocks, expressions, objectives, origins);
    List<Scenario> scenarios = new ArrayList<>();
    for (ScenarioDecl decl : members.of(ScenarioDecl.class)) {
      if (decl.getName() != null) {
        scenarios.add(lowering.lower(decl, places));
      }
    }
    return scenarios;
  }
}
