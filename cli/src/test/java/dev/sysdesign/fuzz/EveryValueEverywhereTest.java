package dev.sysdesign.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.chaos.ChaosPlanner;
import dev.sysdesign.chaos.ScenarioCatalog;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.cost.Billing;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.cost.purchase.PurchaseCatalog;
import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.analytic.AnalyticPass;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.ComponentSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.PolicyCatalog;
import dev.sysdesign.engine.catalog.StatementCatalog;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.NotEnoughMemory;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import dev.sysdesign.lang.SystemModels;
import dev.sysdesign.lang.model.LoweredSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever stands at a place: `check` names a problem, or the model compiles, runs and is billed.
 */
class EveryValueEverywhereTest {
  private static final long FEW_EVENTS = 300;

  private static final String AROUND =
      """
      system s {
        client u { rate: 100rps }
        service app
        queue other
        %s
        u -> app
        simulate { duration: 10ms, warmup: 0s, seed: 1 }
      }
      """;

  static Stream<String> types() {
    return ComponentCatalog.all().stream().map(type -> type.spec().name());
  }

  static Stream<ScenarioSpec> scenarios() {
    return ScenarioCatalog.all().stream().map(scenario -> scenario.spec());
  }

  @ParameterizedTest
  @MethodSource("types")
  void propertiesOfComponents(String type) {
    ComponentSpec spec = ComponentCatalog.spec(type);
    String edges =
        type.equals("client") ? "x -> app" : "u -> x" + (spec.leaf() ? "" : "\nx -> app");
    List<ParameterSpec> parameters = new ArrayList<>(spec.parameters());
    parameters.addAll(PurchaseCatalog.parameters(type));
    List<String> wrong = new ArrayList<>();
    for (ParameterSpec parameter : parameters) {
      for (String others : othersOf(type)) {
        for (String value : OddValues.of(parameter)) {
          String component = "%s x { %s: %s%s }\n%s";
          tryOut(
              AROUND.formatted(component.formatted(type, parameter.name(), value, others, edges)),
              parameter.name() + ": " + value + others,
              wrong);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** What a property may meet: nothing, and a word that changes what it means. */
  private static List<String> othersOf(String type) {
    return switch (type) {
      case "rate-limiter" -> List.of("", ", algorithm: concurrency", ", mode: delay");
      case "cache", "cdn" -> List.of("", ", size: 10, keys: uniform(20)");
      case "service" -> List.of("", ", autoscale: autoscale(2, 4)");
      case "client" -> List.of("", ", rate: 100rps", ", users: 3");
      default -> List.of("");
    };
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void parametersOfScenarios(ScenarioSpec spec) {
    List<String> wrong = new ArrayList<>();
    for (ParameterSpec parameter : spec.parameters()) {
      for (String value : OddValues.of(parameter)) {
        for (String target : targets(spec)) {
          String text =
              """
              cache c
              database d { replicas: 1 }
              nosql n
              queue q
              worker w
              app -> c -> d
              app -> n
              app ~> q ~> w
              scenario f { at 1ms for 2ms: %s on %s { %s: %s } }
              """
                  .formatted(spec.name(), target, parameter.name(), value);
          tryOut(AROUND.formatted(text), target + " " + parameter.name() + ": " + value, wrong);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** One component that it may hit, and an edge. */
  private static List<String> targets(ScenarioSpec spec) {
    List<String> targets = new ArrayList<>(List.of("u -> app"));
    List<String> named = List.of("app", "c", "d", "n", "q", "w", "u");
    List<String> types =
        List.of("service", "cache", "database", "nosql", "queue", "worker", "client");
    for (int i = 0; i < named.size() && targets.size() < 2; i++) {
      if (spec.targets().allowsType(types.get(i))) {
        targets.add(named.get(i));
      }
    }
    return targets;
  }

  static Stream<ParameterSpec> policies() {
    return PolicyCatalog.all().stream();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void policiesOfEdges(ParameterSpec policy) {
    List<String> wrong = new ArrayList<>();
    for (String value : OddValues.of(policy)) {
      for (String edge : List.of("app -> b", "lb -> b")) {
        String text = "service b\nload-balancer lb\nu -> lb\n%s { %s: %s }";
        tryOut(
            AROUND.formatted(text.formatted(edge, policy.name(), value)),
            edge + " " + policy.name() + ": " + value,
            wrong);
      }
    }
    assertEquals(List.of(), wrong);
  }

  static Stream<ParameterSpec> settings() {
    return StatementCatalog.simulate().stream();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void settingsOfRuns(ParameterSpec setting) {
    List<String> wrong = new ArrayList<>();
    for (String value : OddValues.of(setting)) {
      String text =
          "system s { client u { rate: 100rps }\nservice app\nu -> app\nsimulate { %s: %s } }";
      tryOut(text.formatted(setting.name(), value), setting.name() + ": " + value, wrong);
    }
    assertEquals(List.of(), wrong);
  }

  static Stream<ParameterSpec> requests() {
    return StatementCatalog.request().stream();
  }

  @ParameterizedTest
  @MethodSource("requests")
  void propertiesOfRequests(ParameterSpec property) {
    List<String> wrong = new ArrayList<>();
    for (String value : OddValues.of(property)) {
      String share = property.name().equals("share") ? "" : "share: 100%, ";
      String text = "request r { %s%s: %s }".formatted(share, property.name(), value);
      tryOut(AROUND.formatted(text), property.name() + ": " + value, wrong);
    }
    assertEquals(List.of(), wrong);
  }

  private static void tryOut(String text, String what, List<String> wrong) {
    try {
      LoweredSystem system = SystemModels.lower("s.sysdesign", text);
      if (system.isValid()) {
        run(system.topology().orElseThrow());
      }
    } catch (NotEnoughMemory large) {
      // said with its numbers, and exit code 4
    } catch (RuntimeException fault) {
      wrong.add(what + " -> " + fault);
    }
  }

  private static void run(Topology topology) {
    RunSettings settings = topology.settings().once().withDuration(10_000_000).withWarmup(0);
    AnalyticPass.estimate(topology);
    RunPlan plan = RunPlan.steady(settings);
    if (Simulator.memory(topology, plan).bytes() > 200_000_000) {
      return;
    }
    for (Scenario scenario : topology.scenarios()) {
      plan = plan.with(ChaosPlanner.plan(topology, scenario).interventions());
    }
    SimulationResult result = Simulator.run(topology, plan.within(FEW_EVENTS), Observer.NONE);
    Billing.bill(topology, result, PriceFiles.shipped());
  }
}
