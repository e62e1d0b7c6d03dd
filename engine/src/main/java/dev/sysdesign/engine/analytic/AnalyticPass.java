package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Bottleneck.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Estimates a whole topology. */
public final class AnalyticPass {
  private AnalyticPass() {}

  /**
   * The components that have a limit, in name order.
   *
   * @param topology one that the language found valid
   */
  public static List<StationEstimate> estimate(Topology topology) {
    Traffic traffic = new Traffic(topology);
    List<StationEstimate> estimates = new ArrayList<>();
    for (int node = 0; node < topology.components().size(); node++) {
      if (traffic.archetype(node).orElse(null) instanceof Archetype.Served served) {
        String name = topology.components().get(node).name();
        double reads = traffic.reads(node) + traffic.fills(node);
        double writes = traffic.writes(node);
        estimates.addAll(Gated.estimate(name, served.front(), reads, writes));
        if (served instanceof Archetype.Scatter scatter) {
          reads *= scatter.shards();
          writes *= scatter.copies();
        }
        station(name, served.front(), reads, writes).ifPresent(estimates::add);
      }
    }
    return estimates;
  }

  /** Where reads go to replicas, primary and replicas are two stations; the fuller one counts. */
  private static Optional<StationEstimate> station(
      String name, Front front, double reads, double writes) {
    if (front.replicas() == 0) {
      return Work.of(front, reads, writes).estimate(name, front, front.instances());
    }
    Optional<StationEstimate> primary =
        Work.of(front, 0, writes).estimate(name, front, front.instances() - front.replicas());
    Optional<StationEstimate> replicas =
        Work.of(front, reads, 0).estimate(name, front, front.replicas());
    return primary.isPresent()
            && replicas.isPresent()
            && primary.get().ownLoad() > replicas.get().ownLoad()
        ? primary
        : replicas;
  }

  /**
   * A mixture of reads and writes.
   *
   * @param mean work of a call in nanoseconds
   * @param scv its squared coefficient of variation
   */
  private record Work(double arrivals, double mean, double scv) {
    static Work of(Front front, double reads, double writes) {
      double arrivals = reads + writes;
      if (arrivals == 0) {
        return new Work(0, 0, 0);
      }
      double mean =
          (reads * front.readTime().mean() + writes * front.writeTime().mean()) / arrivals;
      double second =
          (reads * secondMoment(front.readTime()) + writes * secondMoment(front.writeTime()))
              / arrivals;
      return new Work(arrivals, mean, mean == 0 ? 0 : second / (mean * mean) - 1);
    }

    private static double secondMoment(Distribution law) {
      return law.mean() == 0 ? 0 : (1 + law.scv()) * law.mean() * law.mean();
    }

    Optional<StationEstimate> estimate(String name, Front front, int instances) {
      boolean limited = front.slots() != Front.UNLIMITED;
      boolean computes = front.cores() != Front.UNLIMITED && front.cpu() > 0;
      if (!limited && !computes) {
        return Optional.empty();
      }
      double erlangs = arrivals * mean / 1e9;
      double slotLoad = limited ? erlangs / front.slots() : 0;
      double coreLoad = computes ? erlangs * front.cpu() / front.cores() : 0;
      boolean cores = coreLoad > slotLoad || !limited;
      double places = front.queue() == Front.UNLIMITED ? Double.POSITIVE_INFINITY : front.queue();
      Queue slots =
          limited ? Queue.of(erlangs / instances, front.slots(), places, scv) : new Queue(0, 0);
      Queue computing =
          computes
              ? Queue.of(
                  erlangs * front.cpu() / instances, front.cores(), inside(front, places), scv)
              : new Queue(0, 0);
      return Optional.of(
          new StationEstimate(
              name,
              arrivals,
              cores ? Limit.CORES : front.slotsAreConnections() ? Limit.CONNECTIONS : Limit.SLOTS,
              cores ? erlangs * front.cpu() : erlangs,
              (long) instances * (cores ? front.cores() : front.slots()),
              slots.meanWait() * mean + computing.meanWait() * mean * front.cpu(),
              Math.max(slots.loss(), computing.loss())));
    }

    /** Whoever has a slot or a place to wait for one may wait for a core. */
    private static double inside(Front front, double places) {
      return front.slots() == Front.UNLIMITED
          ? Double.POSITIVE_INFINITY
          : Math.max(0, front.slots() + places - front.cores());
    }
  }
}
