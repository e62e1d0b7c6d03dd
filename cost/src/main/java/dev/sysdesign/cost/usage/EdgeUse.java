package dev.sysdesign.cost.usage;

import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.bill.Subject;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.result.EdgeResult;

/**
 * An edge with what a month sends over it.
 *
 * @param from caller
 * @param to callee
 * @param result what the simulation measured
 * @param readShare share of its calls that read, 0 to 1
 * @param month scale to a month
 */
public record EdgeUse(
    Component from, Component to, EdgeResult result, Quantity readShare, Month month) {
  /** Who a line for it is about. */
  public Subject subject() {
    return new Subject.OfEdge(from.name(), to.name());
  }

  /** Attempts a second on average. */
  public Quantity callsPerSecond() {
    return month.perSecond(Quantity.of(result.attempts()), from.name());
  }

  /** Attempts a month. */
  public Quantity calls() {
    return callsPerSecond().times(Month.SECONDS);
  }

  /** Bytes a second from the caller on average. */
  public Quantity requestBytesPerSecond() {
    return month.perSecond(Quantity.measured(result.requestBytes()), from.name());
  }

  /** Bytes a second to the caller on average. */
  public Quantity responseBytesPerSecond() {
    return month.perSecond(Quantity.measured(result.responseBytes()), from.name());
  }

  /** GB a month from the caller. */
  public Quantity requestGb() {
    return requestBytesPerSecond().times(Month.SECONDS).bytesInGb();
  }

  /** GB a month to the caller. */
  public Quantity responseGb() {
    return responseBytesPerSecond().times(Month.SECONDS).bytesInGb();
  }

  /** Share of the calls from one zone of a region into another. */
  public Quantity crossZoneShare() {
    return Quantity.measured(result.crossZoneShare());
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
