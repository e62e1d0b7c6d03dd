package dev.sysdesign.lang.edit;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Comparator;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Param;
import dev.sysdesign.engine.model.Placement;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Slo;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.model.edit.ComponentEdit;
import dev.sysdesign.engine.model.edit.EdgeEdit;
import dev.sysdesign.engine.model.edit.ModelEdit;
import dev.sysdesign.engine.model.edit.ObjectiveEdit;
import dev.sysdesign.engine.model.edit.ParamEdit;
import dev.sysdesign.engine.model.edit.RequestEdit;
import dev.sysdesign.engine.model.edit.ScenarioEdit;
import dev.sysdesign.engine.model.edit.ValueEdit;
import dev.sysdesign.lang.SystemModels;
import dev.sysdesign.lang.vocabulary.LanguageVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Draws edits of each kind that a model allows, by a seed. */
final class RandomEdits {
  private final Topology topology;
  private final Random random;
  private int made;

  RandomEdits(Topology topology, long seed) {
    this.topology = topology;
    this.random = new Random(seed);
  }

  /** The names of all kinds. */
  static Set<String> names() {
    Topology any = SystemModels.lower("a", "system a { }").topology().get();
    return new RandomEdits(any, 0).kinds().keySet();
  }

  /** The kinds by name, each with a way to draw one. */
  Map<String, Supplier<Optional<ModelEdit>>> kinds() {
    return new TreeMap<>(
        Map.ofEntries(
            Map.entry("set a property", () -> one(components()).flatMap(this::set)),
            Map.entry("take a property away", () -> one(components()).flatMap(this::takeAway)),
            Map.entry("set a policy", () -> one(calls()).flatMap(this::set)),
            Map.entry("take a policy away", () -> one(calls()).flatMap(this::takeAway)),
            Map.entry("set what a template sets", () -> one(templates()).flatMap(this::set)),
            Map.entry("take from a template", () -> one(templates()).flatMap(this::takeAway)),
            Map.entry("set what a request says", () -> one(requests()).flatMap(this::set)),
            Map.entry("take from a request", () -> one(requests()).flatMap(this::takeAway)),
            Map.entry("set what an action says", () -> one(actions()).flatMap(this::set)),
            Map.entry("take from an action", () -> one(actions()).flatMap(this::takeAway)),
            Map.entry("set a limit", () -> one(limits()).flatMap(this::set)),
            Map.entry("use a template", () -> one(owners()).flatMap(this::template)),
            Map.entry("leave a template", () -> one(derived()).map(this::leave)),
            Map.entry("add a request", () -> Optional.of(addRequest())),
            Map.entry(
                "remove a request",
                () -> one(requests()).map(r -> new RequestEdit.Remove(name(r)))),
            Map.entry(
                "rename a request",
                () -> one(requests()).map(r -> new RequestEdit.Rename(name(r), fresh("ask")))),
            Map.entry("add an slo", this::addSlo),
            Map.entry(
                "remove an slo",
                () ->
                    one(topology.slos())
                        .map(s -> new ObjectiveEdit.RemoveSlo(topology.slos().indexOf(s)))),
            Map.entry("add an objective", this::addObjective),
            Map.entry("remove an objective", () -> one(limits()).map(ObjectiveEdit.Remove::new)),
            Map.entry("add a scenario", () -> one(topology.scenarios()).map(this::addScenario)),
            Map.entry(
                "remove a scenario",
                () -> one(topology.scenarios()).map(s -> new ScenarioEdit.Remove(s.name()))),
            Map.entry(
                "rename a scenario",
                () ->
                    one(topology.scenarios())
                        .map(s -> new ScenarioEdit.Rename(s.name(), fresh("story")))),
            Map.entry(
                "add an action", () -> one(actions()).map(a -> addAction((Owner.OfAction) a))),
            Map.entry(
                "remove an action",
                () -> one(actions()).map(a -> new ScenarioEdit.RemoveAction((Owner.OfAction) a))),
            Map.entry("set a param", () -> one(params()).map(this::setParam)),
            Map.entry("use a param", () -> one(components()).flatMap(this::useParam)),
            Map.entry("add a param", () -> Optional.of(addParam())),
            Map.entry("remove a param", this::removeParam),
            Map.entry("rename a param", () -> one(params()).map(this::renameParam)),
            Map.entry("add a component", () -> one(topology.components()).map(this::addLike)),
            Map.entry("remove a component", () -> one(topology.components()).map(this::remove)),
            Map.entry("rename a component", () -> one(topology.components()).map(this::rename)),
            Map.entry("move a component", () -> one(topology.components()).map(this::move)),
            Map.entry("put in between", () -> one(topology.edges()).map(this::putBetween)),
            Map.entry("add an edge", this::addEdge),
            Map.entry("add a parallel edge", this::addParallel),
            Map.entry("remove an edge", () -> one(topology.edges()).map(this::removeEdge)),
            Map.entry("redirect an edge", () -> one(topology.edges()).map(this::redirect))));
  }

  private <T> Optional<T> one(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  private List<Owner> components() {
    return topology.components().stream()
        .map(c -> (Owner) new Owner.OfComponent(c.name()))
        .toList();
  }

  private List<Owner> calls() {
    return topology.edges().stream()
        .map(e -> (Owner) new Owner.OfCall(e.from(), e.step()))
        .distinct()
        .toList();
  }

  private List<Owner> owners() {
    return Stream.concat(components().stream(), calls().stream()).toList();
  }

  private List<Owner> templates() {
    return topology.declarations().templates().stream()
        .map(t -> (Owner) new Owner.OfTemplate(t.name()))
        .toList();
  }

  private List<Owner> requests() {
    return topology.declarations().ownRequests()
        ? topology.requests().stream().map(r -> (Owner) new Owner.OfRequest(r.name())).toList()
        : List.of();
  }

  private List<Owner> actions() {
    List<Owner> all = new ArrayList<>();
    topology
        .scenarios()
        .forEach(
            s -> {
              for (int i = 0; i < s.injections().size(); i++) {
                all.add(new Owner.OfAction(s.name(), i));
              }
            });
    return all;
  }

  private List<Owner> limits() {
    List<Owner> all = new ArrayList<>();
    for (int i = 0; i < topology.slos().size(); i++) {
      for (int j = 0; j < topology.slos().get(i).objectives().size(); j++) {
        all.add(new Owner.OfObjective(i, j));
      }
    }
    topology
        .scenarios()
        .forEach(
            s -> {
              for (int i = 0; i < s.expectations().size(); i++) {
                all.add(new Owner.OfExpectation(s.name(), i));
              }
            });
    return all;
  }

  private List<Owner> derived() {
    return List.copyOf(topology.declarations().derivations().keySet());
  }

  private List<Param> params() {
    return topology.declarations().params();
  }

  private Optional<ModelEdit> set(Owner owner) {
    return one(LanguageVocabulary.ALL.parameters(topology, owner))
        .flatMap(
            spec ->
                new RandomValues(topology, random)
                    .of(spec.shape())
                    .map(value -> new ValueEdit.Set(owner, spec.name(), value)));
  }

  /** Mostly of what is set, where that is easily seen. */
  private Optional<ModelEdit> takeAway(Owner owner) {
    List<String> all = new ArrayList<>();
    if (owner instanceof Owner.OfComponent component) {
      all.addAll(topology.component(component.name()).orElseThrow().properties().values().keySet());
    } else if (owner instanceof Owner.OfCall call) {
      topology.edges().stream()
          .filter(e -> e.from().equals(call.from()) && e.step() == call.step())
          .forEach(e -> all.addAll(e.policies().values().keySet()));
    } else if (owner instanceof Owner.OfTemplate template) {
      all.addAll(
          topology
              .declarations()
              .template(template.name())
              .orElseThrow()
              .properties()
              .values()
              .keySet());
    } else {
      LanguageVocabulary.ALL.parameters(topology, owner).forEach(spec -> all.add(spec.name()));
    }
    return one(all).map(name -> new ValueEdit.TakeAway(owner, name));
  }

  private Optional<ModelEdit> template(Owner owner) {
    return one(topology.declarations().templates())
        .map(t -> new ValueEdit.Set(owner, "from", word(t.name())));
  }

  private ModelEdit leave(Owner owner) {
    return new ValueEdit.TakeAway(owner, "from");
  }

  static Expression word(String word) {
    return Expression.of(new Value.Word(word));
  }

  private static String name(Owner request) {
    return ((Owner.OfRequest) request).name();
  }

  private ModelEdit addScenario(Scenario like) {
    return new ScenarioEdit.Add(
        random.nextInt(topology.scenarios().size() + 1),
        new Scenario(
            fresh("tale"),
            random.nextBoolean() ? "A tale" : "",
            like.injections(),
            random.nextBoolean() ? like.expectations() : List.of(),
            random.nextBoolean() ? "Told." : ""));
  }

  private ModelEdit addAction(Owner.OfAction at) {
    Scenario scenario = topology.scenario(at.scenario()).orElseThrow();
    return new ScenarioEdit.AddAction(
        random.nextBoolean() ? at : new Owner.OfAction(at.scenario(), scenario.injections().size()),
        scenario.injections().get(at.action()));
  }

  private ModelEdit addRequest() {
    boolean plain = random.nextBoolean();
    String name = fresh("asked");
    return new RequestEdit.Add(
        new RequestClass(
            name,
            plain ? "" : "New",
            0.25,
            plain ? RequestClass.Kind.READ : RequestClass.Kind.WRITE,
            plain ? "/" + name : "/new/*",
            500,
            plain ? 2000 : 12_000,
            Optional.empty(),
            Optional.empty(),
            plain ? "" : "Asked for."));
  }

  private Optional<ModelEdit> addSlo() {
    return objective()
        .map(
            drawn ->
                new ObjectiveEdit.AddSlo(
                    random.nextInt(topology.slos().size() + 1),
                    new Slo("Drawn", List.of(drawn, drawn))));
  }

  private Optional<ModelEdit> addObjective() {
    List<Owner> places = new ArrayList<>(limits());
    topology
        .scenarios()
        .forEach(s -> places.add(new Owner.OfExpectation(s.name(), s.expectations().size())));
    for (int i = 0; i < topology.slos().size(); i++) {
      places.add(new Owner.OfObjective(i, topology.slos().get(i).objectives().size()));
    }
    return one(places).flatMap(at -> objective().map(drawn -> new ObjectiveEdit.Add(at, drawn)));
  }

  private Optional<Objective> objective() {
    MetricRef errors =
        one(topology.components())
            .map(c -> (MetricRef) new MetricRef.OfComponent(c.name(), "errors"))
            .orElse(new MetricRef.OfSystem("errors"));
    Optional<MetricRef> edge =
        one(topology.edges()).map(e -> new MetricRef.OfEdge(e.from(), e.to(), "errors"));
    return Optional.of(
        new Objective(
            random.nextBoolean() ? errors : edge.orElse(errors),
            Comparator.AT_MOST,
            new Value.Quantity(random.nextInt(100) / 1000.0, Dimension.SHARE)));
  }

  private ModelEdit setParam(Param param) {
    Expression old = param.value();
    boolean number =
        old instanceof Expression.Literal literal && literal.value() instanceof Value.Quantity;
    Expression changed =
        number
            ? new Expression.Product(
                old,
                List.of(
                    new Expression.Factor(
                        random.nextBoolean(),
                        Expression.of(new Value.Quantity(2, Dimension.COUNT)))))
            : old;
    Value.Quantity twice = number ? (Value.Quantity) ((Expression.Literal) old).value() : null;
    return new ParamEdit.SetTo(
        param.name(),
        number && random.nextBoolean()
            ? Expression.of(new Value.Quantity(twice.amount() * 2, twice.dimension()))
            : changed);
  }

  private Optional<ModelEdit> useParam(Owner owner) {
    List<ParameterSpec> specs =
        LanguageVocabulary.ALL.parameters(topology, owner).stream()
            .filter(spec -> spec.shape() instanceof Shape.Time || isTime(spec.shape()))
            .toList();
    return one(params())
        .flatMap(
            param ->
                one(specs)
                    .map(
                        spec ->
                            new ValueEdit.Set(
                                owner, spec.name(), new Expression.OfParam(param.name()))));
  }

  private static boolean isTime(Shape shape) {
    return shape instanceof Shape.Amount amount && amount.dimension() == Dimension.TIME;
  }

  private ModelEdit addParam() {
    return new ParamEdit.Add(
        new Param(
            fresh("knob"), Expression.of(new Value.Quantity(3e6, Dimension.TIME)), "A knob."));
  }

  private Optional<ModelEdit> removeParam() {
    List<Param> unused =
        params().stream()
            .filter(
                p ->
                    topology.declarations().uses().values().stream()
                        .noneMatch(use -> use.params().contains(p.name())))
            .toList();
    return one(unused).map(p -> new ParamEdit.Remove(p.name()));
  }

  private ModelEdit renameParam(Param param) {
    return new ParamEdit.Rename(param.name(), fresh("dial"));
  }

  private String fresh(String stem) {
    return stem + "-" + random.nextInt(1000) + "x" + made++;
  }

  private ModelEdit addLike(Component like) {
    return new ComponentEdit.Add(like(like));
  }

  private Component like(Component like) {
    return new Component(
        fresh("part"),
        random.nextBoolean() ? "A new part" : "",
        like.type(),
        like.properties(),
        like.placement(),
        like.groups(),
        random.nextBoolean() ? "New.\nIn two lines." : "");
  }

  private ModelEdit remove(Component component) {
    return new ComponentEdit.Remove(component.name());
  }

  private ModelEdit rename(Component component) {
    return new ComponentEdit.Rename(component.name(), fresh("name"));
  }

  private ModelEdit move(Component component) {
    Function<String[], List<String>> some =
        all -> List.of(all).subList(0, random.nextInt(all.length + 1));
    Component other = one(topology.components()).orElseThrow();
    Placement place =
        random.nextBoolean()
            ? other.placement()
            : new Placement(
                random.nextBoolean() ? topology.region() : "eu-west-1",
                some.apply(new String[] {"zone-a", "zone-b"}));
    List<String> groups =
        random.nextBoolean() ? other.groups() : some.apply(new String[] {"Team", "Inner team"});
    return new ComponentEdit.Move(component.name(), place, groups);
  }

  private ModelEdit putBetween(Edge edge) {
    Component middle =
        new Component(
            fresh("middle"),
            "",
            "service",
            Properties.NONE.with("instances", new Value.Quantity(2, Dimension.COUNT)),
            new Placement(topology.region(), List.of()),
            List.of(),
            "");
    Properties policies =
        random.nextBoolean()
            ? Properties.NONE
            : Properties.NONE.with("retries", new Value.Quantity(1, Dimension.COUNT));
    return new ComponentEdit.PutBetween(edge.from(), edge.step(), edge.to(), middle, policies);
  }

  private Optional<ModelEdit> addEdge() {
    return one(topology.components())
        .flatMap(
            from ->
                one(topology.components())
                    .map(
                        to ->
                            new EdgeEdit.Add(
                                new Edge(
                                    from.name(),
                                    to.name(),
                                    random.nextBoolean() ? Edge.Mode.CALL : Edge.Mode.HAND_OVER,
                                    random.nextInt(1 + steps(from.name())),
                                    one(topology.edges()).map(Edge::guards).orElse(List.of()),
                                    one(topology.edges())
                                        .map(Edge::policies)
                                        .orElse(Properties.NONE)),
                                false)));
  }

  private int steps(String caller) {
    return (int)
        topology.edges().stream()
            .filter(e -> e.from().equals(caller))
            .map(Edge::step)
            .distinct()
            .count();
  }

  private Optional<ModelEdit> addParallel() {
    return one(topology.edges())
        .flatMap(
            edge ->
                one(topology.components())
                    .map(to -> new EdgeEdit.Add(edge.renamed(edge.from(), to.name()), true)));
  }

  private ModelEdit removeEdge(Edge edge) {
    return new EdgeEdit.Remove(edge.from(), edge.step(), edge.to());
  }

  private ModelEdit redirect(Edge edge) {
    return new EdgeEdit.Redirect(
        edge.from(),
        edge.step(),
        edge.to(),
        one(topology.components()).map(Component::name).orElse(""));
  }
}
