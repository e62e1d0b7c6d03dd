package dev.sysdesign.cost;

import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.pricebook.PriceBook;
import dev.sysdesign.cost.pricebook.PriceFiles;
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
import dev.sysdesign.engine.result.ClassCalls;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.Counts;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.PartsOfWindow;
import dev.sysdesign.engine.result.RequestResult;
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
  private final List<RequestClass> classes = new ArrayList<>();
  private double readShare = 1;
  private boolean runs;
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
    runs = true;
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
    int number = edges.size();
    RequestClass.Kind[] kinds = RequestClass.Kind.values();
    for (RequestClass.Kind kind : kinds) {
      classes.add(request(kind.word() + number, kind, 0, request, response));
    }
    edges.add(
        new EdgeResult(
            edge,
            outcome(calls),
            calls,
            request * calls,
            response * calls,
            crossZone,
            Optional.empty(),
            List.of(calls("read" + number, calls), calls("write" + number, calls))));
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
    return new Topology(
        "sample",
        "",
        "us-east-1",
        components,
        edges.stream().map(EdgeResult::edge).toList(),
        requests(),
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

  /** For a run two classes; else two for each edge, of the sizes that were said for it. */
  private List<RequestClass> requests() {
    return runs
        ? List.of(
            request("read", RequestClass.Kind.READ, readShare, requestBytes, responseBytes),
            request("write", RequestClass.Kind.WRITE, 1 - readShare, requestBytes, responseBytes))
        : classes.stream()
            .map(c -> request(c.name(), c.kind(), share(c), c.requestBytes(), c.responseBytes()))
            .toList();
  }

  private double share(RequestClass of) {
    return of.kind() == RequestClass.Kind.READ ? readShare : 1 - readShare;
  }

  /** Its calls by the shares of reads and writes. */
  private EdgeResult shared(EdgeResult edge) {
    List<ClassCalls> calls =
        edge.calls().stream()
            .map(
                c ->
                    calls(
                        c.requestClass(),
                        edge.attempts()
                            * (c.requestClass().startsWith("read") ? readShare : 1 - readShare)))
            .toList();
    return new EdgeResult(
        edge.edge(),
        edge.outcome(),
        edge.attempts(),
        edge.requestBytes(),
        edge.responseBytes(),
        edge.crossZoneShare(),
        edge.pool(),
        calls);
  }

  /** The class that every call of it reads or writes by its name. */
  private static ClassCalls calls(String name, double all) {
    double share = name.startsWith("read") ? 1 : 0;
    return new ClassCalls(
        name, new Series(share * all), new Series((1 - share) * all), new Series(all));
  }

  private static RequestClass request(
      String name, RequestClass.Kind kind, double share, double request, double response) {
    return new RequestClass(
        name, "", share, kind, "/", request, response, Optional.empty(), Optional.empty(), "");
  }

  /** All requests of each client, once for each class. */
  private List<RequestResult> flows() {
    List<RequestResult> flows = new ArrayList<>();
    for (Component client : components) {
      if (client.type().equals("client")) {
        for (RequestClass request : requests()) {
          double began = offered.get(client.name()) * request.share() / Math.max(1, edges.size());
          flows.add(
              new RequestResult(
                  request.name(),
                  client.name(),
                  outcome(0),
                  List.of(),
                  new Series(began),
                  new Series(0)));
        }
      }
    }
    return flows;
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
        flows(),
        results,
        edges.stream().map(this::shared).toList(),
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
        new ComponentResult.Little(0, 0),
        Optional.empty(),
        PartsOfWindow.NONE);
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
