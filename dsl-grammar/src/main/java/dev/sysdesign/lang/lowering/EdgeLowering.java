package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.PolicyCatalog;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Guard;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Template;
import dev.sysdesign.engine.spelling.DidYouMean;
import dev.sysdesign.lang.ast.Arrow;
import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.ComponentDecl;
import dev.sysdesign.lang.ast.EdgeDecl;
import dev.sysdesign.lang.ast.Step;
import dev.sysdesign.lang.ast.TemplateDecl;
import dev.sysdesign.lang.catalog.NameRules;
import dev.sysdesign.lang.linking.Symbols;
import dev.sysdesign.lang.model.Place;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.Report;
import dev.sysdesign.lang.tree.Sources;
import dev.sysdesign.lang.tree.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;

/** Lowers edge statements: chains, parallel groups, guards and policies. */
final class EdgeLowering {
  private static final String FROM = "from";

  /** The type that requests begin at: the first of the catalog. */
  static final String CLIENT = ComponentCatalog.all().get(0).spec().name();

  /** The policies of an edge, and the template that it takes others from. */
  static final List<ParameterSpec> POLICIES = policies();

  private final Sources sources;
  private final Report report;
  private final Blocks blocks;
  private final Symbols symbols;
  private final GuardLowering guards;
  private final Origins origins;
  private final Map<String, Integer> nextStep = new HashMap<>();
  private final Map<TemplateDecl, Properties> templates = new HashMap<>();

  EdgeLowering(Sources sources, Report report, Blocks blocks, Symbols symbols, Origins origins) {
    this.sources = sources;
    this.report = report;
    this.blocks = blocks;
    this.symbols = symbols;
    this.origins = origins;
    this.guards = new GuardLowering(sources, report, symbols);
  }

  private static List<ParameterSpec> policies() {
    List<ParameterSpec> all = new ArrayList<>(PolicyCatalog.all());
    Shape template = new Shape.Name("the name of a call template", List::of);
    all.add(ParameterSpec.of(FROM, template, "The template that sets the other policies."));
    return List.copyOf(all);
  }

  /** The edges of a statement; parts that name nothing are reported and left out. */
  List<Edge> lower(EdgeDecl decl, Map<String, Place> places) {
    Blocks.Read read = blocks.read(decl.getBlock(), POLICIES, "An edge");
    Optional<TemplateDecl> template = template(read);
    Properties policies = policies(read, template);
    List<Guard> guard = guards.lower(decl);
    List<Edge> edges = new ArrayList<>();
    List<Named> callers = named(decl, AstPackage.Literals.EDGE_DECL__SOURCE);
    for (Step step : decl.getSteps()) {
      List<Named> callees = named(step, AstPackage.Literals.STEP__TARGETS);
      Edge.Mode mode = step.getKind() == Arrow.HAND_OVER ? Edge.Mode.HAND_OVER : Edge.Mode.CALL;
      for (Named caller : callers) {
        int order = nextStep.merge(caller.name(), 1, Integer::sum) - 1;
        origins(new Owner.OfCall(caller.name(), order), read, template);
        for (Named callee : callees) {
          if (isEdge(caller, callee)) {
            Edge edge = new Edge(caller.name(), callee.name(), mode, order, guard, policies);
            edges.add(edge);
            places.putIfAbsent(
                edge.identity(), new Place(sources.range(decl), callee.range(), read.places()));
          }
        }
      }
      callers = callees;
    }
    return edges;
  }

  private void origins(Owner call, Blocks.Read read, Optional<TemplateDecl> template) {
    origins.uses(call, read.uses());
    template.ifPresent(
        t -> origins.derives(call, ComponentLowering.derivation(t, read).without(FROM)));
  }

  private record Named(String name, SourceRange range) {}

  private List<Named> named(EObject object, EStructuralFeature feature) {
    List<Named> found = new ArrayList<>();
    for (INode node : Tokens.of(object, feature)) {
      String name = Tokens.name(node);
      SourceRange range = sources.range(object, node);
      if (symbols.component(name).isPresent()) {
        found.add(new Named(name, range));
      } else {
        report.problem(
            NameRules.UNKNOWN_REFERENCE,
            range,
            "There is no component '" + name + "'.",
            DidYouMean.hint(name, symbols.components().keySet()));
      }
    }
    return found;
  }

  private boolean isEdge(Named caller, Named callee) {
    String from = type(caller);
    String to = type(callee);
    if (ComponentCatalog.spec(from).leaf()) {
      report.problem(
          NameRules.LEAF_CALLS,
          callee.range(),
          "'%s' is a %s, which calls nobody.".formatted(caller.name(), from));
      return false;
    }
    if (to.equals(CLIENT)) {
      report.problem(
          NameRules.CLIENT_CALLED,
          callee.range(),
          "'%s' is a client, which nobody calls.".formatted(callee.name()));
      return false;
    }
    if (caller.name().equals(callee.name())) {
      report.problem(
          NameRules.SELF_CALL, callee.range(), "'%s' cannot call itself.".formatted(callee.name()));
      return false;
    }
    return true;
  }

  private String type(Named named) {
    return symbols.component(named.name()).map(ComponentDecl::getType).orElseThrow();
  }

  private Properties policies(Blocks.Read read, Optional<TemplateDecl> template) {
    Properties own = read.properties().without(FROM);
    return template.map(found -> own.over(properties(found))).orElse(own);
  }

  private Optional<TemplateDecl> template(Blocks.Read read) {
    Optional<String> wanted = read.properties().word(FROM);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    Optional<TemplateDecl> template = symbols.template(wanted.get()).filter(TemplateDecl::isCall);
    if (template.isEmpty()) {
      List<String> known =
          symbols.templates().values().stream()
              .filter(TemplateDecl::isCall)
              .map(TemplateDecl::getName)
              .toList();
      report.problem(
          NameRules.UNKNOWN_REFERENCE,
          read.places().get(FROM).value(),
          "There is no call template '" + wanted.get() + "'.",
          DidYouMean.hintOrList(wanted.get(), known));
    }
    return template;
  }

  /** What a call template sets; read, and its mistakes reported, once. */
  Properties properties(TemplateDecl template) {
    return templates.computeIfAbsent(
        template,
        t ->
            origins.template(
                t, Template.CALL, blocks.read(t.getBlock(), PolicyCatalog.all(), "An edge")));
  }
}
