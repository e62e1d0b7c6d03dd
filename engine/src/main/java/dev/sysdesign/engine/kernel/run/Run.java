package dev.sysdesign.engine.kernel.run;

import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.Tracer;
import dev.sysdesign.engine.kernel.agenda.Agenda;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.draw.Identities;
import dev.sysdesign.engine.kernel.measure.Measurement;
import dev.sysdesign.engine.kernel.measure.Outcomes;
import dev.sysdesign.engine.kernel.measure.Recorder;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.record.TooManyCalls;
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
  private static final long LOOK_EVERY = 1 << 17;

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

  private Run(CompiledTopology net, RunPlan plan, long warmup, Observer observer) {
    this.topology = net.topology;
    this.settings = plan.settings();
    this.observer = observer;
    this.start = warmup + plan.measuredFromNanos();
    this.end = start + settings.durationNanos();
    this.budget = plan.eventBudget().orElse(RunPlan.DEFAULT_EVENT_BUDGET);
    this.traces = plan.traces();
    this.faulted = !plan.interventions().isEmpty();
    List<Intervention> shifted =
        plan.interventions().stream()
            .map(i -> new Intervention(i.atNanos() + warmup, i.untilNanos() + warmup, i.effect()))
            .toList();
    Identities identities = Identities.of(plan);
    allowance = Allowance.of(new Footprint(net, plan, isSectioned(net)), observer);
    kernel =
        new Start(net, identities, shifted)
            .kernel(isSectioned(net), warmup, allowance.calls(), allowance.reserve());
  }

  static boolean isSectioned(CompiledTopology net) {
    return net.nodes.count + net.edges.count <= SECTIONED;
  }

  /** What {@link #execute} takes of memory at most. */
  public static MemoryNeed memory(CompiledTopology net, RunPlan plan) {
    return new Footprint(net, plan, isSectioned(net)).need(Calls.MOST);
  }

  /** The step of the time line in nanoseconds. */
  static long interval(RunSettings settings) {
    return settings.stepNanos();
  }

  /**
   * Simulates a topology.
   *
   * @throws NotEnoughMemory where it needs more memory than the observer has room for
   */
  public static SimulationResult execute(CompiledTopology net, RunPlan plan, Observer observer) {
    Run run = new Run(net, plan, warmUp(net, plan, observer), observer);
    return run.result(plan.replication());
  }

  /** The warm-up of a run in nanoseconds: the one that is set, else found by a pilot run. */
  public static long warmUp(CompiledTopology net, RunPlan plan, Observer observer) {
    return plan.settings().warmupNanos().isPresent()
        ? plan.settings().warmupNanos().getAsLong()
        : Pilot.warmUp(net, plan, observer);
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
    boolean sampled = ending == End.COMPLETE && !faulted && !kernel.flows.varies;
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
        reached = kernel.run(step, Math.min(LOOK_EVERY, left));
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
