package dev.sysdesign.diagram;

import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.Subject;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Guard;
import dev.sysdesign.engine.model.Placement;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A system to draw, put together by hand, and what a run of it could have measured. */
public final class Draft {
  private final String title;
  private final List<Component> components = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Map<String, Integer> steps = new HashMap<>();
  private final Measured measured = new Measured();
  private final List<BillLine> lines = new ArrayList<>();
  private SimulationResult.End end = SimulationResult.End.COMPLETE;
  private Placement placement = new Placement("us-east-1", List.of());
  private List<String> groups = List.of();

  public Draft(String title) {
    this.title = title;
  }

  /** What is added from now on stands in these zones of a region; in none without any. */
  public Draft in(String region, String... zones) {
    placement = new Placement(region, List.of(zones));
    return this;
  }

  /** What is added from now on stands in these groups, outermost first. */
  public Draft grouped(String... titles) {
    groups = List.of(titles);
    return this;
  }

  public Draft with(String type, String name) {
    return with(type, name, "");
  }

  public Draft with(String type, String name, String caption) {
    components.add(new Component(name, caption, type, Properties.NONE, placement, groups, ""));
    return this;
  }

  /** A call for every pair of neighbours. */
  public Draft calls(String... names) {
    for (int i = 1; i < names.length; i++) {
      edge(Edge.Mode.CALL, names[i - 1], names[i]);
    }
    return this;
  }

  /** A call that only some requests make. */
  public Draft callsFor(String from, String to, Guard.Term guard) {
    return edge(Edge.Mode.CALL, from, to, guard);
  }

  public Draft handsOver(String from, String to, Guard.Term... guards) {
    return edge(Edge.Mode.HAND_OVER, from, to, guards);
  }

  private Draft edge(Edge.Mode mode, String from, String to, Guard.Term... terms) {
    List<Guard> guards = Arrays.stream(terms).map(term -> new Guard(List.of(term))).toList();
    int step = steps.merge(from, 1, Integer::sum) - 1;
    edges.add(new Edge(from, to, mode, step, guards, Properties.NONE));
    return this;
  }

  /** So many instances of a component were in use to this share; NaN where it has no limit. */
  public Draft load(String name, int instances, double utilization) {
    Component component =
        components.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    OptionalDouble share =
        Double.isNaN(utilization) ? OptionalDouble.empty() : OptionalDouble.of(utilization);
    measured.component(name, component.type(), instances, share);
    return this;
  }

  /** So many calls over the edge added last, its p99 in milliseconds and so many failures. */
  public Draft saw(long calls, double p99, long failures) {
    measured.edge(edges.get(edges.size() - 1), calls, p99, failures);
    return this;
  }

  public Draft costs(String name, String usd) {
    lines.add(new BillLine(new Subject.OfComponent(name), Measured.charge(usd)));
    return this;
  }

  public Draft ended(SimulationResult.End how) {
    end = how;
    return this;
  }

  public Topology topology() {
    return new Topology(
        "draft",
        title,
        "us-east-1",
        components,
        edges,
        List.of(),
        List.of(),
        List.of(),
        RunSettings.DEFAULT,
        "");
  }

  /** Without any number. */
  public DiagramInput input() {
    return DiagramInput.of(topology());
  }

  /** With all numbers. */
  public DiagramInput measured() {
    return new DiagramInput(
        topology(),
        Optional.of(measured.result(end)),
        lines.isEmpty()
            ? Optional.empty()
            : Optional.of(new Bill(lines, "2026-01-01", List.of(), List.of())));
  }
}
