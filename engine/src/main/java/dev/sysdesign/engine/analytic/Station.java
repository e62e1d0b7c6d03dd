package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.archetype.LoadRules;

/**
 * The instances of a component, or one part of them, under their load.
 *
 * @param instances those that share the calls
 * @param work of its calls, at the speed that it has under this load
 * @param slowdown how much longer its work takes than unloaded, as a factor
 * @param slotWait mean wait for a slot in nanoseconds
 * @param coreWait mean wait for a core in nanoseconds
 * @param loss share of the calls that find no slot and no place to wait
 * @param held slots that its calls ask for on average, time spent waiting for callees included
 * @param utilization busy slots ÷ slots, time spent waiting for callees included; NaN without slots
 * @param slotLoad own work ÷ slots; 0 without a limit
 * @param coreLoad own work ÷ cores; 0 without a limit
 * @param error by how much the waits may be off, by what is published of the approximations
 */
record Station(
    int instances,
    Work work,
    double slowdown,
    double slotWait,
    double coreWait,
    double loss,
    double held,
    double utilization,
    double slotLoad,
    double coreLoad,
    double error) {
  /**
   * What the approximations for general laws may be off by, relative to the wait: comparisons with
   * exact and simulated values find errors up to this for loads from a half up (W. Whitt,
   * "Approximations for the GI/G/m Queue", 1993; G. Bolch et al., "Queueing Networks and Markov
   * Chains", 2006, section 6.3.6).
   */
  static final double PUBLISHED_ERROR = 0.1;

  private static final int MOST_ROUNDS = 60;

  /**
   * Estimates.
   *
   * @param instances those that share the calls
   * @param own work of the calls, unloaded
   * @param held further time for which a call keeps its slot, in nanoseconds
   * @param arrivalScv of the times between arrivals at one instance
   * @param pooled whether a call finds the emptiest instance, so that all are like one
   */
  static Station of(
      Front front,
      LoadRules rules,
      int instances,
      Work own,
      double held,
      double arrivalScv,
      boolean pooled) {
    double factor = 1;
    Station found = at(front, rules, instances, own, 1, held, arrivalScv, pooled);
    boolean slows = rules.slowdown().strength() > 0 && !Double.isNaN(found.utilization);
    for (int i = 0; slows && i < MOST_ROUNDS; i++) {
      factor = (factor + slowdown(rules.slowdown(), Math.min(1, found.utilization))) / 2;
      found = at(front, rules, instances, own, factor, held, arrivalScv, pooled);
    }
    return found;
  }

  private static double slowdown(LoadRules.Slowdown rule, double busy) {
    return rule.exponential()
        ? Math.exp(rule.strength() * busy)
        : 1 + rule.strength() * Math.pow(busy, rule.exponent());
  }

  private static Station at(
      Front front,
      LoadRules rules,
      int instances,
      Work unloaded,
      double slowdown,
      double held,
      double arrivalScv,
      boolean pooled) {
    Work work = unloaded.times(slowdown);
    int parts = pooled ? 1 : instances;
    int joined = pooled ? instances : 1;
    boolean limited = front.slots() != Front.UNLIMITED;
    boolean computes = front.cores() != Front.UNLIMITED && front.cpu() > 0;
    double places = front.queue() == Front.UNLIMITED ? Double.POSITIVE_INFINITY : front.queue();
    double erlangs = work.erlangs();
    double scv = rules.sharesCores() ? 1 : work.scv();
    Queue cores =
        computes
            ? Queue.of(
                erlangs * front.cpu() / parts,
                times(front.cores(), joined),
                inside(front, places) * joined,
                arrivalScv,
                scv)
            : Queue.NONE;
    double coreWait = scaled(cores.meanWait(), work.mean() * front.cpu());
    Work inSlot = work.holding(held + coreWait);
    Queue slots =
        limited
            ? Queue.of(
                inSlot.erlangs() / parts,
                times(front.slots(), joined),
                places * joined,
                arrivalScv,
                inSlot.scv())
            : Queue.NONE;
    double slotWait = scaled(slots.meanWait(), inSlot.mean());
    double served = slots.loss() == 1 ? 0 : inSlot.erlangs() * (1 - slots.loss());
    double busy = slots.loss() == 1 ? 1 : served / ((double) front.slots() * instances);
    boolean exact = arrivalScv == 1 && (scv == 1 && held == 0 || front.slots() == 1 && !computes);
    return new Station(
        instances,
        work,
        slowdown,
        slotWait,
        coreWait,
        Math.max(slots.loss(), limited ? 0 : cores.loss()),
        limited ? inSlot.erlangs() : 0,
        limited ? Math.min(1, busy) : Double.NaN,
        limited ? erlangs / ((double) front.slots() * instances) : 0,
        computes ? erlangs * front.cpu() / ((double) front.cores() * instances) : 0,
        exact ? 0 : PUBLISHED_ERROR * (slotWait + coreWait));
  }

  private static int times(int limit, int joined) {
    return (int) Math.min(Integer.MAX_VALUE - 1, (long) limit * joined);
  }

  private static double scaled(double times, double mean) {
    return times == 0 || mean == 0 ? 0 : times * mean;
  }

  /** Whoever has a slot or a place to wait for one may wait for a core. */
  private static double inside(Front front, double places) {
    return front.slots() == Front.UNLIMITED
        ? Double.POSITIVE_INFINITY
        : Math.max(0, front.slots() + places - front.cores());
  }

  /** The fuller of slots and cores, by own work. */
  double ownLoad() {
    return Math.max(slotLoad, coreLoad);
  }

  double waiting() {
    return slotWait + coreWait;
  }
}
