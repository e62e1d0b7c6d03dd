package dev.sysdesign.engine.limit;

import dev.sysdesign.engine.analytic.LimitDemand;
import dev.sysdesign.engine.analytic.LoadCurve;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.LimitKind;
import dev.sysdesign.engine.result.LimitUse;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Limits as a run found them, and when they would be full by formulas scaled to that run. */
final class MeasuredLimits {
  /** Share of a limit in use from which it is full. */
  static final double FULL = LimitDemand.FULL;

  /** Share of the calls turned away that is worth a word. */
  private static final double REFUSES = 0.001;

  /** Fewer calls than this say little of a demand. */
  private static final long FEW = 100;

  /** A formula that is further off than this has not understood the system, and is left alone. */
  private static final double FURTHEST = 5;

  /**
   * Under faults, which the formulas do not know, a limit that is full is where the run has it when
   * they are further off than this.
   */
  private static final double FURTHEST_UNDER_FAULTS = 1.2;

  private final Topology topology;
  private final SimulationResult run;
  private final HeldLimits held;
  private final Repeats repeats;
  private final WorkOfRun work;
  private final Set<String> bounded;
  private final boolean faulted;

  MeasuredLimits(Topology topology, SimulationResult run, boolean faulted) {
    this.topology = topology;
    this.run = run;
    this.faulted = faulted;
    this.held = new HeldLimits(run);
    this.repeats = new Repeats(run);
    this.work = new WorkOfRun(topology, run, faulted);
    this.bounded = bounded(run);
  }

  Limits find() {
    boolean full = run.limits().stream().anyMatch(MeasuredLimits::isFull);
    Headroom headroom = new Headroom(LoadCurve.of(topology));
    Map<Limit, LimitDemand> now = headroom.at(1);
    Map<Limit, Reach> reaches =
        WorkOfRun.afterCores(headroom.corrected(full ? Map.of() : corrections(now)).reaches(), now);
    List<LimitState> states = new ArrayList<>();
    for (LimitUse use : run.limits()) {
      states.add(state(use, now.get(use.limit()), reaches.get(use.limit())));
    }
    return new Limits(
        FirstReached.ordered(topology, states),
        Outages.of(topology, run),
        GrowingLines.of(topology, run, states));
  }

  private Map<Limit, Headroom.Correction> corrections(Map<Limit, LimitDemand> now) {
    Map<Limit, Headroom.Correction> corrections = new HashMap<>();
    for (LimitUse use : run.limits()) {
      LimitDemand formula = now.get(use.limit());
      if (formula != null && use.asked() >= FEW) {
        double demand = work.times(use, formula);
        double loss = formula.loss() == 0 ? 1 : use.refusedShare() / formula.loss();
        corrections.put(
            use.limit(),
            new Headroom.Correction(
                demand > 1 / FURTHEST && demand < FURTHEST ? demand : 1, Math.min(FURTHEST, loss)));
      }
    }
    return corrections;
  }

  /** Whether all of it is in use, or more is asked for than there is. */
  private static boolean isFull(LimitUse use) {
    boolean isBreaker = use.limit().kind() == LimitKind.BREAKER;
    return !isBreaker && (use.used() >= FULL || use.demand() >= 1);
  }

  private LimitState state(LimitUse use, LimitDemand formula, Reach found) {
    boolean full = isFull(use);
    return new LimitState(
        use.limit(),
        status(use),
        cause(use),
        use.asked() * 1e9 / run.measuredNanos(),
        use.capacity(),
        formula == null ? use.capacity() : Math.max(use.capacity(), formula.capacity()),
        use.used(),
        use.demand(),
        use.refusedShare(),
        bounded.contains(use.limit().component()) ? 0 : use.growth(),
        Refusal.of(topology, use.limit()),
        reach(use, full, formula, found),
        use.full(),
        WorkOfRun.span(topology, run, use));
  }

  /**
   * Components whose lines turn calls away, and those that take their work from such a line: it may
   * be full, and does not grow without bound.
   */
  private static Set<String> bounded(SimulationResult run) {
    Set<String> bounded = new HashSet<>();
    Set<String> brokers = new HashSet<>();
    for (LimitUse use : run.limits()) {
      if (use.refused() > 0) {
        bounded.add(use.limit().component());
        if (use.limit().kind() == LimitKind.MESSAGES) {
          brokers.add(use.limit().component());
        }
      }
    }
    run.edges().stream()
        .map(EdgeResult::edge)
        .filter(edge -> brokers.contains(edge.from()))
        .forEach(edge -> bounded.add(edge.to()));
    return bounded;
  }

  private static LimitState.Status status(LimitUse use) {
    if (isFull(use)) {
      return LimitState.Status.FULL;
    }
    if (use.full().sinceNanos().isPresent()) {
      return LimitState.Status.FULL_FOR_A_TIME;
    }
    return use.refusedShare() >= REFUSES ? LimitState.Status.TURNS_AWAY : LimitState.Status.FREE;
  }

  /** The run wins: what is full now is full at this load or below, and what is not, above it. */
  private Reach reach(LimitUse use, boolean full, LimitDemand formula, Reach found) {
    if (use.limit().kind() == LimitKind.BREAKER) {
      return Reach.NEVER;
    }
    Reach by = formula == null || found == null ? proportional(use) : found;
    if (full) {
      boolean known = by.load() <= 1 && by.load() > 2 * Headroom.LEAST && !by.turnsAway();
      return known && isUnderstood(use, formula) ? new Reach(by.load(), false) : measured(use);
    }
    if (by.load() < 1 && formula != null && use.demand() * FURTHEST < formula.demand()) {
      return proportional(use);
    }
    if (use.refusedShare() >= Reach.SOME) {
      return new Reach(Math.min(1, by.load()), true);
    }
    return by.load() < 1 ? new Reach(1, by.turnsAway()) : by;
  }

  /** Retries make a demand larger than it is at the load that fills it. */
  private Reach measured(LimitUse use) {
    boolean locked = held.cause(use) instanceof LimitCause.WaitForLock;
    double times = locked ? 1 : repeats.of(use.limit());
    return new Reach(Math.min(1, times / atLeastOne(use.demand())), false);
  }

  /**
   * Whether the formulas may say when a limit is full. They know of no faults, and nothing of what
   * makes it so much fuller than they say.
   */
  private boolean isUnderstood(LimitUse use, LimitDemand formula) {
    if (formula == null || Double.isNaN(use.demand())) {
      return true;
    }
    double times = use.demand() * use.capacity() / (formula.demand() * formula.capacity());
    double once = times / repeats.of(use.limit());
    if (faulted) {
      return once <= FURTHEST_UNDER_FAULTS && times >= 1 / FURTHEST_UNDER_FAULTS;
    }
    return once <= FURTHEST;
  }

  /** Where nobody got any of it, nobody knows how much more was asked for. */
  private static double atLeastOne(double demand) {
    return demand > 1 ? demand : 1;
  }

  private static Reach proportional(LimitUse use) {
    return use.demand() > 1 / Reach.FAR ? new Reach(1 / use.demand(), false) : Reach.NEVER;
  }

  private LimitCause cause(LimitUse use) {
    return use.parts() > 1 && use.partLoad() >= LimitCause.HOT
        ? new LimitCause.HotPart(OptionalInt.of(use.part()), use.parts(), use.partLoad())
        : held.cause(use);
  }
}
