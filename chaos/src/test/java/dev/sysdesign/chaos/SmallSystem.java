package dev.sysdesign.chaos;

import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Placement;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Builds a topology of a few components, without the language. */
final class SmallSystem {
  static final long SECOND = 1_000_000_000L;

  private final String name;
  private final List<Component> components = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();

  private double writes;
  private String region = "us-east-1";
  private List<String> zones = List.of("us-east-1a");

  SmallSystem(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** A component with properties given as name, value, name, value … */
  SmallSystem with(String type, String component, Object... namesAndValues) {
    components.add(
        new Component(
            component,
            "",
            type,
            properties(namesAndValues),
            new Placement(region, zones),
            List.of(),
            ""));
    return this;
  }

  /** From now on components stand in these zones. */
  SmallSystem in(String... names) {
    zones = List.of(names);
    return this;
  }

  /** From now on components stand in no zone of a region. */
  SmallSystem inRegion(String name) {
    region = name;
    zones = List.of();
    return this;
  }

  /** A call that takes what the places of its ends make it. */
  SmallSystem callAcross(String from, String to) {
    edges.add(new Edge(from, to, Edge.Mode.CALL, 0, List.of(), properties()));
    return this;
  }

  /** A call of 0.25 ms each way with policies given as name, value, name, value … */
  SmallSystem call(String from, String to, Object... namesAndValues) {
    return edge(Edge.Mode.CALL, from, to, namesAndValues);
  }

  /** A hand-over of 0.25 ms each way, likewise. */
  SmallSystem hand(String from, String to, Object... namesAndValues) {
    return edge(Edge.Mode.HAND_OVER, from, to, namesAndValues);
  }

  private SmallSystem edge(Edge.Mode mode, String from, String to, Object... namesAndValues) {
    Properties policies = properties("latency", time(0.25e-3));
    edges.add(new Edge(from, to, mode, 0, List.of(), properties(namesAndValues).over(policies)));
    return this;
  }

  /** Calls along a chain, each hop 0.25 ms. */
  SmallSystem calls(String... chain) {
    for (int i = 0; i + 1 < chain.length; i++) {
      call(chain[i], chain[i + 1]);
    }
    return this;
  }

  /** This share of the requests are writes. */
  SmallSystem writing(double share) {
    writes = share;
    return this;
  }

  private static RequestClass request(String name, double share, RequestClass.Kind kind) {
    return new RequestClass(
        name, "", share, kind, "/", 500, 2_000, Optional.empty(), Optional.empty(), "");
  }

  /** The topology, measured for so many seconds after a warm-up of 20 s, in steps of 1 s. */
  Topology measuredFor(int seconds, long seed) {
    return measuredFor(seconds, 20, seed);
  }

  /** The same after a warm-up of so many seconds. */
  Topology measuredFor(int seconds, int warmUp, long seed) {
    RunSettings settings =
        new RunSettings(
            seconds * SECOND,
            OptionalLong.of(warmUp * SECOND),
            seed,
            1,
            OptionalDouble.empty(),
            OptionalLong.of(SECOND));
    return new Topology(
        name,
        "",
        "us-east-1",
        components,
        edges,
        writes == 0
            ? List.of(request("read", 1, RequestClass.Kind.READ))
            : List.of(
                request("read", 1 - writes, RequestClass.Kind.READ),
                request("write", writes, RequestClass.Kind.WRITE)),
        List.of(),
        List.of(),
        settings,
        "");
  }

  static Properties properties(Object... namesAndValues) {
    Map<String, Value> values = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], (Value) namesAndValues[i + 1]);
    }
    return new Properties(values);
  }

  static Value rate(double perSecond) {
    return new Value.Quantity(perSecond, Dimension.RATE);
  }

  static Value word(String word) {
    return new Value.Word(word);
  }

  static Value bandwidth(double bitsPerSecond) {
    return new Value.Quantity(bitsPerSecond, Dimension.BANDWIDTH);
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

  static Value constant(double seconds) {
    return new Value.Law(new Distribution.Constant(seconds * SECOND));
  }

  static Value exponential(double seconds) {
    return new Value.Law(new Distribution.Exponential(seconds * SECOND));
  }

  static Value uniformKeys(int keys) {
    return new Value.Call("uniform", Map.of("keys", count(keys)));
  }

  static Value healthCheck(double interval, double timeout, int unhealthy, int healthy) {
    return new Value.Call(
        "check",
        Map.of(
            "interval",
            time(interval),
            "timeout",
            time(timeout),
            "unhealthy",
            count(unhealthy),
            "healthy",
            count(healthy)));
  }
}
