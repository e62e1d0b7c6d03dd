package dev.sysdesign.cost.usage;

import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.bill.Subject;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.result.ClassCalls;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An edge with what a month sends over it.
 *
 * @param from caller
 * @param to callee
 * @param calls by request class and kind
 * @param responseBytesPerSecond bytes a second to the caller on average
 * @param crossZoneShare share of the calls from one zone of a region into another
 */
public record EdgeUse(
    Component from,
    Component to,
    List<CallUse> calls,
    Quantity responseBytesPerSecond,
    Quantity crossZoneShare) {
  public EdgeUse {
    calls = List.copyOf(calls);
  }

  /** What a month sends over an edge of which a part was measured. */
  static EdgeUse of(
      Component from,
      Component to,
      EdgeResult result,
      Map<String, RequestClass> classes,
      Month month) {
    List<CallUse> calls = new ArrayList<>();
    Quantity answered = Quantity.ZERO;
    for (ClassCalls of : result.calls()) {
      RequestClass request = classes.get(of.requestClass());
      Quantity asks = Quantity.measured(request.requestBytes());
      Quantity gets = Quantity.measured(request.responseBytes());
      for (boolean isWrite : new boolean[] {false, true}) {
        Series row = isWrite ? of.writes() : of.reads();
        Quantity perSecond = month.perSecond(row, request.name(), from.name());
        if (!perSecond.isZero()) {
          calls.add(new CallUse(isWrite, perSecond, asks, gets));
        }
      }
      Quantity answers = month.perSecond(of.answers(), request.name(), from.name());
      answered = answered.plus(answers.times(gets));
    }
    return new EdgeUse(from, to, calls, answered, Quantity.measured(result.crossZoneShare()));
  }

  /** Who a line for it is about. */
  public Subject subject() {
    return new Subject.OfEdge(from.name(), to.name());
  }

  /** Attempts a second on average. */
  public Quantity callsPerSecond() {
    return calls.stream().map(CallUse::perSecond).reduce(Quantity.ZERO, Quantity::plus);
  }

  /** Attempts a month. */
  public Quantity callsPerMonth() {
    return callsPerSecond().times(Month.SECONDS);
  }

  /** Bytes a second from the caller on average. */
  public Quantity requestBytesPerSecond() {
    return calls.stream()
        .map(c -> c.perSecond().times(c.requestBytes()))
        .reduce(Quantity.ZERO, Quantity::plus);
  }

  /** GB a month from the caller. */
  public Quantity requestGb() {
    return requestBytesPerSecond().times(Month.SECONDS).bytesInGb();
  }

  /** GB a month to the caller. */
  public Quantity responseGb() {
    return responseBytesPerSecond().times(Month.SECONDS).bytesInGb();
  }

  public boolean crossesRegions() {
    return !from.placement().region().equals(to.placement().region());
  }

  /** Whether both ends run in zones, and are not managed for the whole region. */
  public boolean isBetweenZonalComponents() {
    return isZonal(from) && isZonal(to);
  }

  private static boolean isZonal(Component component) {
    return ComponentCatalog.find(component.type()).map(t -> !t.spec().regional()).orElse(false);
  }
}
