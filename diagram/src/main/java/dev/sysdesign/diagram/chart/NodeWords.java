package dev.sysdesign.diagram.chart;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.diagram.DiagramInput;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.limit.LimitState;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.ComponentResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a component is called in a picture and what is told of it. */
final class NodeWords {
  private static final String INSTANCES = "instances";

  /** Instances that are missing on average, as a share of all, below which none are. */
  private static final double NONE = 0.005;

  private final Map<String, ComponentResult> results = new HashMap<>();
  private final Optional<Bill> bill;
  private final Optional<Limits> limits;
  private final Optional<LimitState> bottleneck;

  NodeWords(DiagramInput input) {
    input.run().ifPresent(run -> run.components().forEach(c -> results.put(c.name(), c)));
    limits = input.run().map(run -> Limits.of(input.topology(), run));
    bottleneck = input.bottleneck();
    bill = input.bill();
  }

  private Optional<LimitState> bottleneck() {
    return bottleneck;
  }

  /** What a component costs; empty where that is nothing or not known. */
  private Optional<Bill> costing(Component component) {
    return bill.filter(b -> b.totalOf(component.name()).usd().signum() != 0);
  }

  Node node(Component component, int frame) {
    Optional<ComponentResult> result = Optional.ofNullable(results.get(component.name()));
    Optional<Load> load =
        limits
            .map(known -> known.load(component.name()))
            .filter(OptionalDouble::isPresent)
            .map(share -> Load.of(share.getAsDouble()));
    String rate =
        load.isPresent() ? "" : result.map(r -> Figures.rate(r.outcome().throughput())).orElse("");
    String cost =
        costing(component).map(b -> Figures.perMonth(b.totalOf(component.name()).usd())).orElse("");
    long count = result.map(r -> (long) r.instances()).orElseGet(() -> instances(component));
    Optional<String> changing = result.filter(NodeWords::changes).map(NodeWords::up);
    String instances = count > 1 ? "×" + changing.orElseGet(() -> Figures.whole(count)) : "";
    Optional<Load> tightness =
        bottleneck()
            .filter(b -> b.limit().component().equals(component.name()))
            .map(b -> Load.of(Double.isNaN(b.demand()) ? b.used() : b.demand()));
    return new Node(
        component.name(),
        component.type(),
        component.title().isEmpty() ? component.type() : component.title(),
        instances,
        load,
        rate,
        cost,
        tightness,
        frame,
        description(
            component,
            count > 1
                ? changing
                    .map(up -> "instances up " + up)
                    .orElse(Figures.whole(count) + " instances")
                : "",
            load,
            rate,
            tightness));
  }

  /** Of those that autoscaling may add, or that were down, not all are up on average. */
  private static boolean changes(ComponentResult result) {
    return result.instancesUp() < result.instances() * (1 - NONE);
  }

  private static String up(ComponentResult result) {
    return "%s, up to %s"
        .formatted(Figures.count(result.instancesUp()), Figures.whole(result.instances()));
  }

  private String description(
      Component component,
      String instances,
      Optional<Load> load,
      String rate,
      Optional<Load> tightness) {
    List<String> facts = new ArrayList<>();
    if (!instances.isEmpty()) {
      facts.add(instances);
    }
    load.ifPresent(l -> facts.add("utilisation " + l.text()));
    if (!rate.isEmpty()) {
      facts.add(rate);
    }
    costing(component)
        .map(b -> Figures.perMonth(b.totalOf(component.name()), b.marginOf(component.name())))
        .ifPresent(facts::add);
    tightness.ifPresent(
        own ->
            facts.add(
                "the bottleneck by its "
                    + bottleneck().orElseThrow().limit().kind().word()
                    + ", own load "
                    + own.text()));
    String title = component.title().isEmpty() ? "" : " \"" + component.title() + "\"";
    String name = component.type() + " " + component.name() + title;
    return facts.isEmpty() ? name : name + ": " + String.join(", ", facts);
  }

  private static long instances(Component component) {
    return ComponentCatalog.find(component.type())
        .flatMap(type -> type.spec().valueOf(component, INSTANCES))
        .filter(Value.Quantity.class::isInstance)
        .map(value -> Math.round(((Value.Quantity) value).amount()))
        .orElse(1L);
  }
}
