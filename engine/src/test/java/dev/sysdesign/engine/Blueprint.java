package dev.sysdesign.engine;

import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Guard;
import dev.sysdesign.engine.model.Placement;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Describes small systems in a line each, and runs them. */
public final class Blueprint {
  private final List<Component> components = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<RequestClass> requests = new ArrayList<>();
  private final Map<String, Integer> steps = new HashMap<>();
  private long seed = 1;
  private double seconds = 60;
  private OptionalLong warmup = OptionalLong.of(0);

  /** A component with properties as name, value, name, value … */
  public Blueprint with(String type, String name, Object... properties) {
    return in(List.of(), type, name, properties);
  }

  /** A component in zones of the default region. */
  public Blueprint in(List<String> zones, String type, String name, Object... properties) {
    components.add(
        new Component(
            name,
            "",
            type,
            properties(properties),
            new Placement("us-east-1", zones),
            List.of(),
            ""));
    return this;
  }

  /** A call without network time; further calls of the same caller follow in order. */
  public Blueprint call(String from, String to, Object... policies) {
    return edge(from, to, Edge.Mode.CALL, nextStep(from), List.of(), policies);
  }

  /** A call that runs in parallel with the last one of the same caller. */
  public Blueprint and(String from, String to, Object... policies) {
    return edge(from, to, Edge.Mode.CALL, nextStep(from) - 1, List.of(), policies);
  }

  /** A call that only guarded requests take. */
  public Blueprint when(Guard.Term term, String from, String to, Object... policies) {
    List<Guard> guards = List.of(new Guard(List.of(term)));
    return edge(from, to, Edge.Mode.CALL, nextStep(from), guards, policies);
  }

  /** A hand-over. */
  public Blueprint hand(String from, String to, Object... policies) {
    return edge(from, to, Edge.Mode.HAND_OVER, nextStep(from), List.of(), policies);
  }

  private int nextStep(String from) {
    return steps.getOrDefault(from, 0);
  }

  private Blueprint edge(
      String from, String to, Edge.Mode mode, int step, List<Guard> guards, Object... policies) {
    steps.put(from, step + 1);
    Properties set = properties(policies).over(properties("latency", ms(0)));
    edges.add(new Edge(from, to, mode, step, guards, set));
    return this;
  }

  /** A request class; without any, all requests are reads. */
  public Blueprint request(String name, double share, RequestClass.Kind kind) {
    requests.add(
        new RequestClass(
            name, "", share, kind, "/" + name, 500, 2000, Optional.empty(), Optional.empty(), ""));
    return this;
  }

  public Blueprint seed(long chosen) {
    seed = chosen;
    return this;
  }

  public Blueprint seconds(double measured) {
    seconds = measured;
    return this;
  }

  public Blueprint warmup(double before) {
    warmup = OptionalLong.of((long) (before * 1e9));
    return this;
  }

  /** The warm-up is found by the engine. */
  public Blueprint automaticWarmup() {
    warmup = OptionalLong.empty();
    return this;
  }

  public Topology topology() {
    List<RequestClass> classes = requests;
    if (classes.isEmpty()) {
      classes = new Blueprint().request("read", 1, RequestClass.Kind.READ).requests;
    }
    RunSettings settings =
        new RunSettings(
            (long) (seconds * 1e9), warmup, seed, 1, OptionalDouble.empty(), OptionalLong.empty());
    return new Topology(
        "test", "", "us-east-1", components, edges, classes, List.of(), List.of(), settings, "");
  }

  public SimulationResult run(Intervention... interventions) {
    Topology topology = topology();
    RunPlan plan = RunPlan.steady(topology.settings()).with(List.of(interventions));
    return Simulator.run(topology, plan, Observer.NONE);
  }

  private static Properties properties(Object... namesAndValues) {
    Map<String, Value> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], (Value) namesAndValues[i + 1]);
    }
    return new Properties(values);
  }

  public static Value rate(double perSecond) {
    return new Value.Quantity(perSecond, Dimension.RATE);
  }

  public static Value ms(double millis) {
    return new Value.Quantity(millis * 1e6, Dimension.TIME);
  }

  public static Value count(double number) {
    return new Value.Quantity(number, Dimension.COUNT);
  }

  public static Value share(double fraction) {
    return new Value.Quantity(fraction, Dimension.SHARE);
  }

  public static Value size(double bytes) {
    return new Value.Quantity(bytes, Dimension.SIZE);
  }

  public static Value bandwidth(double bitsPerSecond) {
    return new Value.Quantity(bitsPerSecond, Dimension.BANDWIDTH);
  }

  public static Value word(String word) {
    return new Value.Word(word);
  }

  public static Value constant(double millis) {
    return new Value.Law(new Distribution.Constant(millis * 1e6));
  }

  public static Value exponential(double millis) {
    return new Value.Law(new Distribution.Exponential(millis * 1e6));
  }

  /** The same wait before every further attempt. */
  public static Value backOff(double millis) {
    return new Value.Call("constant", Map.of("base", ms(millis)));
  }

  /** Zipf keys. */
  public static Value zipf(int keys, double exponent) {
    return new Value.Call("zipf", Map.of("keys", count(keys), "exponent", count(exponent)));
  }
}
