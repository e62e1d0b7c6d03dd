package dev.sysdesign.analysis;

import dev.sysdesign.engine.model.Comparator;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Placement;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Slo;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A shop of 1,000 requests a second: {@code shoppers} call {@code app}, which asks {@code redis}
 * and on a miss {@code orders}. Redis loses its keys in the scenario {@code cache-dies}, from
 * second 4.
 */
final class Shop {
  static final String SCENARIO = "cache-dies";

  private Shop() {}

  /** The shop. */
  static Topology topology() {
    return topology(components());
  }

  /** The same, its components declared the other way round. */
  static Topology declaredBackwards() {
    List<Component> reversed = new ArrayList<>(components());
    Collections.reverse(reversed);
    return topology(reversed);
  }

  private static Topology topology(List<Component> components) {
    RunSettings settings =
        new RunSettings(
            10_000_000_000L,
            OptionalLong.of(1_000_000_000L),
            7,
            1,
            OptionalDouble.empty(),
            OptionalLong.of(500_000_000L));
    return new Topology(
        "shop",
        "",
        "us-east-1",
        components,
        List.of(edge("shoppers", "app"), edge("app", "redis"), edge("redis", "orders")),
        List.of(
            new RequestClass(
                "browse",
                "",
                1,
                RequestClass.Kind.READ,
                "/",
                500,
                2000,
                Optional.empty(),
                Optional.empty(),
                "")),
        List.of(
            new Slo(
                "Shoppers are served",
                List.of(
                    limit(new MetricRef.OfComponent("shoppers", "errors"), 0.01, Dimension.SHARE),
                    limit(new MetricRef.OfSystem("p99"), 100e6, Dimension.TIME)))),
        List.of(scenario()),
        settings,
        "");
  }

  private static List<Component> components() {
    return List.of(
        component("client", "shoppers", Map.of("rate", rate(1000), "timeout", ms(500))),
        component("service", "app", Map.of("concurrency", count(400))),
        component(
            "cache",
            "redis",
            Map.of(
                "size",
                count(10000),
                "keys",
                new Value.Call("zipf", Map.of("keys", count(20000), "exponent", count(0.99))))),
        component(
            "database",
            "orders",
            Map.of(
                "connections",
                count(1),
                "queue",
                count(40),
                "readTime",
                new Value.Law(new Distribution.Exponential(3e6)))));
  }

  private static Scenario scenario() {
    return new Scenario(
        SCENARIO,
        "",
        List.of(
            new Injection(
                "cache-stampede",
                new Target.OfComponent("redis"),
                4_000_000_000L,
                OptionalLong.of(2_000_000_000L),
                Properties.NONE)),
        List.of(
            limit(new MetricRef.OfComponent("shoppers", "errors"), 0.0001, Dimension.SHARE),
            limit(new MetricRef.OfSystem("recovery"), 3e9, Dimension.TIME)),
        "");
  }

  private static Objective limit(MetricRef metric, double limit, Dimension dimension) {
    return new Objective(metric, Comparator.LESS, new Value.Quantity(limit, dimension));
  }

  private static Component component(String type, String name, Map<String, Value> properties) {
    return new Component(
        name,
        "",
        type,
        new Properties(properties),
        new Placement("us-east-1", List.of()),
        List.of(),
        "");
  }

  private static Edge edge(String from, String to) {
    return new Edge(from, to, Edge.Mode.CALL, 0, List.of(), Properties.NONE);
  }

  private static Value rate(double rps) {
    return new Value.Quantity(rps, Dimension.RATE);
  }

  private static Value ms(double ms) {
    return new Value.Quantity(ms * 1e6, Dimension.TIME);
  }

  private static Value count(double count) {
    return new Value.Quantity(count, Dimension.COUNT);
  }
}
