package dev.sysdesign.cost.usage;

import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.pricing.NetworkPricing;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The scale from the measured window to a month. What was counted is taken per offered request and
 * multiplied by the requests of an average month, so that the chance of the draw, which makes a run
 * offer 599,612 requests instead of 600,000, is not on the bill.
 */
public final class Month {
  /** Hours that a month is billed for what runs all the time: a year's twelfth. */
  public static final Quantity HOURS = Quantity.of(730);

  /** Seconds of the 30 days that a month is billed for what is counted. */
  public static final Quantity SECONDS = Quantity.of(30L * 86_400);

  private static final Quantity NANOS = Quantity.of(1_000_000_000);

  private final Map<String, Load> clients = new TreeMap<>();
  private final List<String> assumptions = new ArrayList<>();
  private final Quantity measuredSeconds;
  private Load all = new Load(Quantity.ZERO, Quantity.ZERO);

  private Month(Quantity measuredSeconds) {
    this.measuredSeconds = measuredSeconds;
  }

  /** Requests offered in the window, and requests a second of an average month. */
  private record Load(Quantity offered, Quantity rps) {
    Load plus(Load other) {
      return new Load(offered.plus(other.offered), rps.plus(other.rps));
    }

    Quantity perSecond(Quantity counted) {
      return offered.isZero() ? Quantity.ZERO : counted.times(rps).per(offered);
    }
  }

  /** The month of which {@code result} measured a part. */
  public static Month of(Topology topology, SimulationResult result) {
    Quantity seconds = Quantity.of(Math.max(1, result.measuredNanos())).per(NANOS);
    Month month = new Month(seconds);
    Set<Double> scales = new TreeSet<>();
    for (Component client : topology.components()) {
      if (client.type().equals(NetworkPricing.CLIENT)) {
        Quantity offered =
            result
                .component(client.name())
                .map(c -> Quantity.of(c.outcome().counts().offered()))
                .orElse(Quantity.ZERO);
        AverageRate average = AverageRate.of(client, offered.per(seconds));
        Load load = new Load(offered, average.rps());
        month.clients.put(client.name(), load);
        month.all = month.all.plus(load);
        month.assumptions.add(average.how());
        scales.add(client.properties().amount("load").orElse(1));
      }
    }
    if (scales.size() > 1) {
      month.assumptions.add("behind clients of different 'load', usage follows their mean load");
    }
    return month;
  }

  /** Whether anything was offered that could be scaled to a month. */
  public boolean isMeasured() {
    return !all.offered().isZero();
  }

  /** What the loads of the clients were taken to be. */
  public List<String> assumptions() {
    return List.copyOf(assumptions);
  }

  /** Length of the window in seconds, above 0. */
  Quantity measuredSeconds() {
    return measuredSeconds;
  }

  /** A number counted in the window, as a number a second on average. */
  Quantity perSecond(Quantity counted) {
    return all.perSecond(counted);
  }

  /** The same for what one client caused alone; for any other name like {@link #perSecond}. */
  Quantity perSecond(Quantity counted, String client) {
    return clients.getOrDefault(client, all).perSecond(counted);
  }
}
