package dev.sysdesign.cost;

import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.price.PriceBook;
import dev.sysdesign.cost.price.PriceFiles;
import dev.sysdesign.cost.usage.SystemUse;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Placement;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.Counts;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Timeline;
import dev.sysdesign.engine.result.Totals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** A small system with what a minute of it measured, written down instead of simulated. */
public final class Sample {
  public static final PriceBook BOOK = PriceFiles.shipped();

  private static final long SECONDS = 60;

  private final List<Component> components = new ArrayList<>();
  private final List<EdgeResult> edges = new ArrayList<>();
  private final Map<String, Long> offered = new TreeMap<>();
  private final List<String> unmeasured = new ArrayList<>();
  private double cpu = Double.NaN;
  private double readShare = 1;
  private double requestBytes;
  private double responseBytes;
  private String region = "us-east-1";
  private List<String> zones = List.of();

  /** Components that follow stand here. */
  public Sample at(String changedRegion, String... changedZones) {
    region = changedRegion;
    zones = List.of(changedZones);
    return this;
  }

  /** All components but clients use this share of their cores. */
  public Sample cpu(double share) {
    cpu = share;
    return this;
  }

  /** The share of requests that read. */
  public Sample reads(double share) {
    readShare = share;
    return this;
  }

  /** Sizes of a request and its answer, for a run of the engine. */
  public Sample sizes(double request, double response) {
    requestBytes = request;
    responseBytes = response;
    return this;
  }

  /** A client that sends {@code rps} requests a second, property by property. */
  public Sample client(String name, double rps, Object... namesAndValues) {
    component(name, "client", namesAndValues);
    Component client = components.remove(components.size() - 1);
    components.add(
        client.withProperties(
            client.properties().with("rate", new Value.Quantity(rps, Dimension.RATE))));
    offered.put(name, Math.round(rps * SECONDS));
    return this;
  }

  /** The run offered so many requests of the client, which chance moves off its rate. */
  public Sample offered(String client, long requests) {
    offered.put(client, requests);
    return this;
  }

  public Sample component(String name, String type, Object... namesAndValues) {
    Properties properties = Properties.NONE;
    for (int i = 0; i < namesAndValues.length; i += 2) {
      properties = properties.with((String) namesAndValues[i], value(namesAndValues[i + 1]));
    }
    Placement placement = new Placement(region, zones);
    components.add(new Component(name, "", type, properties, placement, List.of(), ""));
    return this;
  }

  /** The component is in the file and not in the result. */
  public Sample unmeasured(String name) {
    unmeasured.add(name);
    return this;
  }

  /** Calls a second with so many bytes each way. */
  public Sample edge(String from, String to, double rps, double request, double response) {
    return edge(from, to, rps, request, response, 0);
  }

  public Sample edge(
      String from, String to, double rps, double request, double response, double crossZone) {
    long calls = Math.round(rps * SECONDS);
    offered.merge(to, calls, Long::sum);
    Edge edge = new Edge(from, to, Edge.Mode.CALL, edges.size(), List.of(), Properties.NONE);
    edges.add(
        new EdgeResult(edge, outcome(calls), calls, request * calls, response * calls, crossZone));
    return this;
  }

  public Bill bill() {
    return bill(BOOK);
  }

  public Bill bill(PriceBook book) {
    return Billing.bill(topology(), result(), book);
  }

  public SystemUse use() {
    return SystemUse.of(topology(), result());
  }

  public Topology topology() {
    List<RequestClass> requests =
        List.of(
            request("read", RequestClass.Kind.READ, readShare),
            request("write", RequestClass.Kind.WRITE, 1 - readShare));
    return new Topology(
        "sample",
        "",
        "us-east-1",
        components,
        edges.stream().map(EdgeResult::edge).toList(),
        requests,
        List.of(),
        List.of(),
        RunSettings.DEFAULT,
        "");
  }

  /** The dollars of the line of this component or edge and description; fails without one. */
  public static String amount(Bill bill, String subject, String description) {
    return line(bill, subject, description).amount().orElseThrow().toString();
  }

  public static BillLine line(Bill bill, String subject, String description) {
    return bill.lines().stream()
        .filter(l -> l.subject().text().equals(subject))
        .filter(l -> l.description().contains(description))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no '" + description + "' in " + bill.lines()));
  }

  private RequestClass request(String name, RequestClass.Kind kind, double share) {
    return new RequestClass(
        name,
        "",
        share,
        kind,
        "/",
        requestBytes,
        responseBytes,
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private SimulationResult result() {
    List<ComponentResult> results =
        components.stream().filter(c -> !unmeasured.contains(c.name())).map(this::result).toList();
    Series none = new Series();
    return new SimulationResult(
        "sample",
        SimulationResult.End.COMPLETE,
        Optional.empty(),
        1,
        0,
        1,
        SECONDS * 1_000_000_000,
        0,
        0,
        outcome(0),
        List.of(),
        List.of(),
        results,
        edges,
        Totals.NONE,
        new Timeline(1, none, none, none, none, none, none, List.of(), List.of()),
        List.of(),
        List.of());
  }

  private ComponentResult result(Component component) {
    int instances = (int) component.properties().amount("instances").orElse(1);
    boolean computes = !component.type().equals("client") && !Double.isNaN(cpu);
    return new ComponentResult(
        component.name(),
        component.type(),
        instances,
        outcome(offered.getOrDefault(component.name(), 0L)),
        Latency.NONE,
        Latency.NONE,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        computes ? OptionalDouble.of(cpu) : OptionalDouble.empty(),
        0,
        0,
        0,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        instances,
        0,
        new ComponentResult.Times(0, 0, 0),
        new ComponentResult.Little(0, 0));
  }

  private static Outcome outcome(long calls) {
    double mean = 120e6;
    return new Outcome(
        new Counts(calls, calls, 0, 0),
        (double) calls / SECONDS,
        new Latency(calls, mean, mean, mean, mean, mean, mean, mean),
        Latency.NONE,
        Map.of(),
        Confidence.NONE);
  }

  private static Value value(Object value) {
    if (value instanceof Value v) {
      return v;
    }
    if (value instanceof BigDecimal usd) {
      return new Value.Price(usd, Value.Price.Period.ONCE);
    }
    return value instanceof Number n
        ? new Value.Quantity(n.doubleValue(), Dimension.COUNT)
        : new Value.Word((String) value);
  }
}
