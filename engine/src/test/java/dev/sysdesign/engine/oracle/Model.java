package dev.sysdesign.engine.oracle;

import dev.sysdesign.engine.Simulator;
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
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import dev.sysdesign.engine.statistics.BatchMeans;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;

/** A queueing model written as a topology without network time. */
final class Model {
  private static final double SECOND = 1e9;

  private final List<Component> components = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<RequestClass> requests = new ArrayList<>();

  /** Poisson arrivals from a client 'source'. */
  static Model poisson(double perSecond) {
    return new Model().with("client", "source", "rate", rate(perSecond));
  }

  /** So many users of a client 'source' who think for exponential times. */
  static Model users(double number, double thinkSeconds) {
    return new Model()
        .with(
            "client",
            "source",
            "users",
            count(number),
            "thinkTime",
            law(exponential(thinkSeconds)));
  }

  /** A component with properties given as name, value, name, value … */
  Model with(String type, String name, Object... namesAndValues) {
    components.add(
        new Component(
            name,
            "",
            type,
            properties(namesAndValues),
            new Placement("us-east-1", List.of()),
            List.of(),
            ""));
    return this;
  }

  /** Calls along a chain, one statement of each caller. */
  Model calls(String... chain) {
    for (int i = 0; i + 1 < chain.length; i++) {
      edge(chain[i], chain[i + 1], 0);
    }
    return this;
  }

  /** A call; those of one step run in parallel. */
  Model edge(String from, String to, int step, Object... policies) {
    return edge(from, to, Edge.Mode.CALL, step, List.of(), policies);
  }

  /** A call that only reads or only writes take. */
  Model when(RequestClass.Kind kind, String from, String to, int step, Object... policies) {
    Guard guard = new Guard(List.of(new Guard.OfKind(kind)));
    return edge(from, to, Edge.Mode.CALL, step, List.of(guard), policies);
  }

  /** A hand-over: the caller goes on when it is acknowledged. */
  Model hands(String from, String to, int step, Object... policies) {
    return edge(from, to, Edge.Mode.HAND_OVER, step, List.of(), policies);
  }

  private Model edge(
      String from, String to, Edge.Mode mode, int step, List<Guard> guards, Object... policies) {
    Properties set = properties(policies).over(properties("latency", time(0)));
    edges.add(new Edge(from, to, mode, step, guards, set));
    return this;
  }

  /** A class of requests; without any, all requests are reads. */
  Model request(String name, double share, RequestClass.Kind kind) {
    requests.add(
        new RequestClass(
            name, "", share, kind, "/", 500, 2_000, Optional.empty(), Optional.empty(), ""));
    return this;
  }

  /** Runs it for so long that about this many requests at this rate are measured. */
  SimulationResult run(double requests, double rate, long seed) {
    RunSettings settings = settings(requests, rate, seed);
    return Simulator.run(topology(settings), RunPlan.steady(settings), Observer.NONE);
  }

  /** So long that about this many requests at this rate are measured. */
  static RunSettings settings(double requests, double rate, long seed) {
    double seconds = requests / rate;
    return new RunSettings(
        Math.round(seconds * SECOND),
        OptionalLong.of(Math.round(0.1 * seconds * SECOND)),
        seed,
        1,
        OptionalDouble.empty(),
        OptionalLong.empty());
  }

  /** Runs it with a time line of as many intervals as its statistics have parts. */
  SimulationResult runInParts(double requests, double rate, long seed) {
    long interval = Math.round(requests / rate * SECOND / BatchMeans.SECTIONS);
    long duration = interval * BatchMeans.SECTIONS;
    RunSettings settings =
        new RunSettings(
            duration,
            OptionalLong.of(duration / 10),
            seed,
            1,
            OptionalDouble.empty(),
            OptionalLong.of(interval));
    return Simulator.run(topology(settings), RunPlan.steady(settings), Observer.NONE);
  }

  Topology topology(RunSettings settings) {
    List<RequestClass> classes =
        requests.isEmpty()
            ? new Model().request("read", 1, RequestClass.Kind.READ).requests
            : requests;
    return new Topology(
        "oracle", "", "us-east-1", components, edges, classes, List.of(), List.of(), settings, "");
  }

  static Value rate(double perSecond) {
    return new Value.Quantity(perSecond, Dimension.RATE);
  }

  static Value count(double number) {
    return new Value.Quantity(number, Dimension.COUNT);
  }

  static Value share(double fraction) {
    return new Value.Quantity(fraction, Dimension.SHARE);
  }

  static Value time(double seconds) {
    return new Value.Quantity(seconds * SECOND, Dimension.TIME);
  }

  static Value law(Distribution law) {
    return new Value.Law(law);
  }

  static Value word(String word) {
    return new Value.Word(word);
  }

  static Value zipf(double keys, double exponent) {
    return new Value.Call("zipf", Map.of("keys", count(keys), "exponent", count(exponent)));
  }

  static Value uniformKeys(double keys) {
    return new Value.Call("uniform", Map.of("keys", count(keys)));
  }

  static Distribution exponential(double seconds) {
    return new Distribution.Exponential(seconds * SECOND);
  }

  static Distribution constant(double seconds) {
    return new Distribution.Constant(seconds * SECOND);
  }

  static Distribution lognormal(double seconds, double sigma) {
    return new Distribution.LogNormal(seconds * SECOND, sigma);
  }

  private static Properties properties(Object... namesAndValues) {
    Map<String, Value> values = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], (Value) namesAndValues[i + 1]);
    }
    return new Properties(values);
  }
}
