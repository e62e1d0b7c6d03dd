package dev.sysdesign.cost.usage;

import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.bill.Subject;
import dev.sysdesign.cost.purchase.PurchaseCatalog;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.ComponentResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A component with what its properties say about its bill and what a month uses of it. */
public final class ComponentUse {
  private final Component component;
  private final Optional<ComponentResult> result;
  private final Month month;
  private final Surroundings around;

  ComponentUse(
      Component component, Optional<ComponentResult> result, Month month, Surroundings around) {
    this.component = component;
    this.result = result;
    this.month = month;
    this.around = around;
  }

  /** Edges on which it is called and calls, and the zones in use in its region. */
  record Surroundings(List<EdgeUse> incoming, List<EdgeUse> outgoing, int zones) {}

  public Component component() {
    return component;
  }

  public String type() {
    return component.type();
  }

  public String region() {
    return component.placement().region();
  }

  /** Who a line for it is about. */
  public Subject subject() {
    return new Subject.OfComponent(component.name());
  }

  /** What the simulation measured of it; empty where it did not simulate it. */
  public Optional<ComponentResult> result() {
    return result;
  }

  /** Whether the file sets this property. */
  public boolean sets(ParameterSpec parameter) {
    return component.properties().has(parameter.name());
  }

  /** The value of a property: what the file says, else the default of its catalog. */
  public Optional<Value> value(String property) {
    return component
        .properties()
        .get(property)
        .or(
            () ->
                PurchaseCatalog.find(type())
                    .flatMap(s -> s.parameter(property))
                    .flatMap(ParameterSpec::defaultValue))
        .or(
            () ->
                ComponentCatalog.find(type())
                    .flatMap(t -> t.spec().parameter(property))
                    .flatMap(ParameterSpec::defaultValue));
  }

  /** The word that a property has; "" where it has none. */
  public String word(String property) {
    return value(property).map(v -> v instanceof Value.Word w ? w.word() : "").orElse("");
  }

  public String word(ParameterSpec parameter) {
    return word(parameter.name());
  }

  /** Whether a switch is on. */
  public boolean isOn(String property) {
    return List.of("on", "yes", "true").contains(word(property));
  }

  public boolean isOn(ParameterSpec parameter) {
    return isOn(parameter.name());
  }

  /** The amount of a property in its base unit; 0 where it has none. */
  public Quantity amount(String property) {
    return value(property)
        .map(v -> v instanceof Value.Quantity q ? Quantity.measured(q.amount()) : Quantity.ZERO)
        .orElse(Quantity.ZERO);
  }

  public Quantity amount(ParameterSpec parameter) {
    return amount(parameter.name());
  }

  /** The instance type that the file names; empty where it names none. */
  public Optional<String> instance() {
    return component.properties().word("instance");
  }

  /** Hours a month, summed over the instances that were up on average. */
  public Quantity instanceHours() {
    return result.map(month::instancesUp).orElse(Quantity.ZERO).times(Month.HOURS);
  }

  /** Where the number of its instances comes from; empty where the file says it. */
  public Optional<String> scaling() {
    return component.properties().call("autoscale").isPresent()
        ? result.map(month::scaling)
        : Optional.empty();
  }

  /** The calls that were begun; it has to be simulated. */
  public Executions executions() {
    return month.executions(result.orElseThrow());
  }

  /** Calls a second that are sent to it on average, retries and hedges among them. */
  public Quantity callsPerSecond() {
    return sum(incoming(), EdgeUse::callsPerSecond);
  }

  /** Calls a month that are sent to it. */
  public Quantity calls() {
    return callsPerSecond().times(Month.SECONDS);
  }

  /** Calls a month that are sent to it, by request class and kind. */
  public List<CallUse> callsBySize() {
    return incoming().stream().flatMap(e -> e.calls().stream()).toList();
  }

  /** What a month sends to it in pieces of so many bytes, at least one a call. */
  public Quantity pieces(long bytes) {
    return callsBySize().stream().map(c -> c.pieces(bytes)).reduce(Quantity.ZERO, Quantity::plus);
  }

  /** Bytes a second that its callers send and get on average. */
  public Quantity bytesPerSecond() {
    return sum(incoming(), e -> e.requestBytesPerSecond().plus(e.responseBytesPerSecond()));
  }

  /** Share of its cores in use in an average month; empty where its cores are unlimited. */
  public Optional<Quantity> cpu() {
    if (result.isEmpty() || result.get().cpu().isEmpty() || !month.isMeasured()) {
      return Optional.empty();
    }
    return Optional.of(Quantity.measured(result.get().cpu().getAsDouble()).times(month.scale()));
  }

  /** The edges on which it is called. */
  public List<EdgeUse> incoming() {
    return around.incoming();
  }

  /** The edges on which it calls. */
  public List<EdgeUse> outgoing() {
    return around.outgoing();
  }

  /** Zones of its region in which anything stands, at least 1. */
  public int zonesInUse() {
    return around.zones();
  }

  /** Calls a month that read; the others write. */
  public Quantity reads() {
    return ofKind(false);
  }

  public Quantity writes() {
    return ofKind(true);
  }

  private Quantity ofKind(boolean isWrite) {
    return callsBySize().stream()
        .filter(c -> c.isWrite() == isWrite)
        .map(CallUse::calls)
        .reduce(Quantity.ZERO, Quantity::plus);
  }

  private static Quantity sum(List<EdgeUse> edges, Function<EdgeUse, Quantity> of) {
    return edges.stream().map(of).reduce(Quantity.ZERO, Quantity::plus);
  }
}
