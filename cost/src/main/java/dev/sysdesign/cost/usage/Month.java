package dev.sysdesign.cost.usage;

import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.purchase.NetworkPurchases;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.PartsOfWindow;
import dev.sysdesign.engine.result.RequestResult;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.scaling.ScaledInstances;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * The scale from the measured window to a month. What was counted of a request class is taken per
 * request of this class and multiplied by the requests of an average month, so that neither the
 * chance of the draw, which makes a run offer 599,612 requests instead of 600,000, nor that of the
 * classes' shares is on the bill.
 */
public final class Month {
  /** Hours that a month is billed for what runs all the time: a year's twelfth. */
  public static final Quantity HOURS = Quantity.of(730);

  /** Seconds of the 30 days that a month is billed for what is counted. */
  public static final Quantity SECONDS = Quantity.of(30L * 86_400);

  private final Followed followed;
  private final Map<String, Load> classes = new HashMap<>();
  private final Map<Flow, Load> flows = new HashMap<>();
  private final List<String> assumptions = new ArrayList<>();

  /** All requests that were offered, and requests a second of an average month. */
  private Load all = new Load(Quantity.ZERO, Quantity.ZERO);

  /** Seconds that were measured. */
  private final Quantity measured;

  /** What autoscaling came to, by component. */
  private final Map<String, ScaledInstances> scaled;

  /** Which of its numbers of instances is billed. */
  private final ToDoubleFunction<ScaledInstances> billed;

  private Month(
      Followed followed,
      Quantity measured,
      Map<String, ScaledInstances> scaled,
      ToDoubleFunction<ScaledInstances> billed) {
    this.followed = followed;
    this.measured = measured;
    this.scaled = scaled;
    this.billed = billed;
  }

  /** Requests offered in the parts that are taken, and requests a second of an average month. */
  private record Load(Quantity offered, Quantity rps) {
    Load plus(Load other) {
      return new Load(offered.plus(other.offered), rps.plus(other.rps));
    }

    Quantity perSecond(Quantity counted) {
      return offered.isZero() ? Quantity.ZERO : counted.times(rps).per(offered);
    }
  }

  /** A request class of a client. */
  private record Flow(String client, String requestClass) {}

  /** The month of which {@code result} measured a part. */
  static Month of(
      Topology topology,
      SimulationResult result,
      Followed followed,
      ToDoubleFunction<ScaledInstances> billed) {
    Month month =
        new Month(
            followed,
            Quantity.of(result.measuredNanos()).per(1_000_000_000),
            ScaledInstances.of(topology, result),
            billed);
    Map<String, RequestClass> classes = new HashMap<>();
    topology.requests().forEach(request -> classes.put(request.name(), request));
    Map<String, List<RequestResult>> byClient = new HashMap<>();
    result
        .requests()
        .forEach(r -> byClient.computeIfAbsent(r.client(), c -> new ArrayList<>()).add(r));
    Set<Double> scales = new TreeSet<>();
    for (Component client : topology.components()) {
      if (client.type().equals(NetworkPurchases.CLIENT)) {
        month.add(client, byClient.getOrDefault(client.name(), List.of()), classes);
        scales.add(client.properties().amount("load").orElse(1));
      }
    }
    if (scales.size() > 1) {
      month.assumptions.add("behind clients of different 'load', usage follows their mean load");
    }
    return month;
  }

  private void add(
      Component client, List<RequestResult> requests, Map<String, RequestClass> classes) {
    Quantity offered = Quantity.ZERO;
    Quantity shares = Quantity.ZERO;
    for (RequestResult request : requests) {
      offered = offered.plus(followed.sum(request.began()));
      shares = shares.plus(Quantity.measured(classes.get(request.name()).share()));
    }
    AverageRate average = AverageRate.of(client, offered.per(followed.seconds()));
    for (RequestResult request : requests) {
      Quantity share = Quantity.measured(classes.get(request.name()).share()).per(shares);
      Load load = new Load(followed.sum(request.began()), average.rps().times(share));
      flows.put(new Flow(client.name(), request.name()), load);
      this.classes.merge(request.name(), load, Load::plus);
    }
    all = all.plus(new Load(offered, average.rps()));
    assumptions.add(average.how());
  }

  /** Whether anything was offered that could be scaled to a month. */
  public boolean isMeasured() {
    return !all.offered().isZero();
  }

  /** Whether the run came beyond its warm-up. */
  public boolean isBegun() {
    return !measured.isZero();
  }

  /** What the loads of the clients were taken to be. */
  public List<String> assumptions() {
    return List.copyOf(assumptions);
  }

  /** Instances up on average; of those that are scaled from where their number settles. */
  Quantity instancesUp(ComponentResult result) {
    Series up = result.parts().up();
    ScaledInstances level = scaled.get(result.name());
    int from = level == null ? 0 : level.from();
    double[] ones = new double[up.size()];
    Arrays.fill(ones, Math.min(ones.length, from + 1), ones.length, 1);
    double[] areas = up.stream().toArray();
    Arrays.fill(areas, 0, Math.min(areas.length, from + 1), 0);
    double mean = level == null ? result.instancesUp() : billed.applyAsDouble(level);
    return followed.sampled(Quantity.measured(mean), new Series(areas), new Series(ones));
  }

  /** Where a number of instances comes from that autoscaling sets. */
  String scaling(ComponentResult result) {
    ScaledInstances level = scaled.get(result.name());
    if (level == null || level.from() == 0) {
      return "'autoscale' had %s instances up on average over the %s s that were measured"
          .formatted(Quantity.measured(result.instancesUp()).shortText(), measured.shortText());
    }
    return "'autoscale' had %s instances up on average over the last %s of %s s that were measured"
        .formatted(
            Quantity.measured(level.mean()).shortText(),
            Quantity.measured(level.seconds()).shortText(),
            measured.shortText());
  }

  /** What a function is billed for. */
  Executions executions(ComponentResult result) {
    Executions measured = Executions.of(result);
    PartsOfWindow parts = result.parts();
    return new Executions(
        measured.share(), followed.sampled(measured.meanNanos(), parts.nanos(), parts.ended()));
  }

  /** The load of an average month ÷ that of the run. */
  Quantity scale() {
    return all.perSecond(followed.seconds());
  }

  /**
   * What was counted of a request class, as a number a second on average.
   *
   * @param from who sent it: where it is a client, it is alone to have done so
   */
  Quantity perSecond(Series counted, String requestClass, String from) {
    Load load = flows.get(new Flow(from, requestClass));
    return (load == null ? classes.get(requestClass) : load).perSecond(followed.sum(counted));
  }
}
