package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.SimulationResult.End;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.MemoryNeed;
import dev.sysdesign.engine.simulation.NotEnoughMemory;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import dev.sysdesign.engine.statistics.BatchMeans;
import dev.sysdesign.engine.statistics.Reserve;
import java.util.List;
import java.util.OptionalInt;

/** One run from its start to its result: warm-up, intervals, sections, budget and cancellation. */
public final class Run {
  /** Events between two looks at the observer. */
  private static final long PATIENCE = 1 << 17;

  /** Entities up to which every one gets intervals; beyond, only requests do. */
  private static final int SECTIONED = 256;

  private final Topology topology;
  private final RunSettings settings;
  private final Observer observer;

  /** When the measurement begins. */
  private final long start;

  private final long end;
  private final long budget;
  private final Allowance allowance;
  private final Kernel kernel;
  private final boolean faulted;
  private final int traces;
  private final Standstill standstill = new Standstill();
  private End ending = End.COMPLETE;
  private OptionalInt stuck = OptionalInt.empty();

  private Run(Topology topology, RunPlan plan, long warmup, Observer observer) {
    this.topology = topology;
    this.settings = plan.settings();
    this.observer = observer;
    this.start = warmup + plan.measuredFromNanos();
    this.end = start + settings.durationNanos();
    this.budget = plan.eventBudget().orElse(RunPlan.DEFAULT_EVENT_BUDGET);
    Network net = NetworkBuilder.build(topology, Identities.of(plan));
    this.traces = plan.traces();
    this.faulted = !plan.interventions().isEmpty();
    List<Intervention> shifted =
        plan.interventions().stream()
            .map(i -> new Intervention(i.atNanos() + warmup, i.untilNanos() + warmup, i.effect()))
            .toList();
    FaultTargets targets = new FaultTargets(topology, Identities.of(plan));
    allowance = Allowance.of(new Footprint(topology, net, plan, isSectioned(net)), observer);
    kernel = new Kernel(net, shifted, targets, isSectioned(net), warmup, allowance);
  }

  static boolean isSectioned(Network net) {
    return net.nodes + net.edges <= SECTIONED;
  }

  /** What {@link #execute} takes of memory at most. */
  public static MemoryNeed memory(Topology topology, RunPlan plan) {
    Network net = NetworkBuilder.build(topology, Identities.of(plan));
    return new Footprint(topology, net, plan, isSectioned(net)).need(Calls.MOST);
  }

  /** The step of the time line in nanoseconds. */
  static long interval(RunSettings settings) {
    return settings.stepNanos();
  }

  /**
   * Simulates a topology.
   *
   * @throws IllegalArgumentException where the topology names things that are not there
   * @throws NotEnoughMemory where it needs more memory than the observer has room for
   */
  public static SimulationResult execute(Topology topology, RunPlan plan, Observer observer) {
    Run run = new Run(topology, plan, warmUp(topology, plan, observer), observer);
    return run.result(plan.replication());
  }

  /** The warm-up of a run in nanoseconds: the one that is set, else found by a pilot run. */
  public static long warmUp(Topology topology, RunPlan plan, Observer observer) {
    return plan.settings().warmupNanos().isPresent()
        ? plan.settings().warmupNanos().getAsLong()
        : Pilot.warmUp(topology, plan, observer);
  }

  private SimulationResult result(int replication) {
    Recorder recorder = new Recorder(topology, kernel, start, end - start, interval(settings));
    try {
      if (advance(start)) {
        kernel.tally.begin(start);
        if (traces > 0) {
          kernel.tracer = new Tracer(kernel.calls, traces);
        }
        measure(recorder);
      } else {
        kernel.tally.begin(kernel.agenda.now);
      }
    } catch (Reserve.Exhausted exhausted) {
      throw allowance.exceeded(exhausted);
    } catch (TooManyCalls tooMany) {
      if (!allowance.isWhole()) {
        throw allowance.exceeded(tooMany);
      }
      ending = End.TOO_MANY_CALLS;
    }
    recorder.close(kernel.agenda.now);
    long measured = Math.max(0, kernel.agenda.now - start);
    boolean sampled = ending == End.COMPLETE && !faulted && !kernel.net.varies;
    Outcomes outcomes = new Outcomes(measured, sampled, !settings.isOneRun());
    return new Measurement(topology, kernel, recorder, measured, outcomes)
        .result(ending, stuck, settings.seed(), replication, start);
  }

  private void measure(Recorder recorder) {
    long duration = end - start;
    int section = 1;
    long now = start;
    while (now < end) {
      long nextSection =
          start
              + duration / BatchMeans.SECTIONS * section
              + duration % BatchMeans.SECTIONS * section / BatchMeans.SECTIONS;
      long boundary = Math.min(Math.min(recorder.next(), nextSection), end);
      if (!advance(boundary)) {
        return;
      }
      now = boundary;
      if (now == recorder.next()) {
        recorder.record(now);
      }
      if (now == nextSection) {
        kernel.tally.section(section++, now);
      }
    }
  }

  /** Runs to a boundary; false when it was cancelled or the budget is used up. */
  private boolean advance(long boundary) {
    while (kernel.agenda.now < boundary) {
      long step = Math.min(boundary, kernel.agenda.now + Agenda.REACH);
      boolean reached = false;
      while (!reached) {
        long left = budget - kernel.events;
        if (left <= 0) {
          ending = End.EVENT_BUDGET;
          return false;
        }
        long before = kernel.events;
        reached = kernel.run(step, Math.min(PATIENCE, left));
        if (standstill.reached(kernel.agenda.now, kernel.events - before, kernel.calls.inUse())) {
          ending = End.STANDSTILL;
          stuck = Standstill.busiest(kernel, step);
          return false;
        }
        if (!observer.proceed((double) kernel.agenda.now / end)) {
          ending = End.CANCELLED;
          return false;
        }
      }
    }
    return true;
  }
}
