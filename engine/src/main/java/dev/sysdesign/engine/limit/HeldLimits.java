package dev.sysdesign.engine.limit;

import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.CoreWait;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.LimitKind;
import dev.sysdesign.engine.result.LimitUse;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells whether calls keep a limit for their own work or while they wait, and for whom. */
final class HeldLimits {
  private final SimulationResult run;
  private final Map<String, List<EdgeResult>> calls = new HashMap<>();

  HeldLimits(SimulationResult run) {
    this.run = run;
    run.edges()
        .forEach(e -> calls.computeIfAbsent(e.edge().from(), name -> new ArrayList<>()).add(e));
  }

  LimitCause cause(LimitUse use) {
    if (use.limit().kind() == LimitKind.POOL) {
      return new LimitCause.HeldBy(Optional.of(use.limit().callee()));
    }
    if (!(use.own() < use.demand() / 2)) {
      return new LimitCause.OwnWork();
    }
    Optional<ComponentResult.Times> times =
        run.component(use.limit().component()).map(ComponentResult::times);
    double kept = use.used() * use.capacity() * run.measuredNanos();
    boolean waits = times.map(t -> t.downstream() >= kept / 4).orElse(true);
    if (waits) {
      return new LimitCause.HeldBy(longest(use.limit().component()));
    }
    return run.component(use.limit().component())
        .map(component -> inside(component, kept))
        .orElseGet(() -> new LimitCause.HeldBy(longest(use.limit().component())));
  }

  /** Where its calls wait for nobody else: only writes of a database can wait for a lock. */
  private LimitCause inside(ComponentResult component, double kept) {
    double forCores = component.coreWait().map(CoreWait::mean).orElse(0.0) * run.measuredNanos();
    boolean isLocked = component.type().equals("database") && forCores < kept / 4;
    if (isLocked) {
      return new LimitCause.WaitForLock();
    }
    return component.cpu().isPresent()
        ? new LimitCause.WaitForCores()
        : new LimitCause.HeldBy(longest(component.name()));
  }

  /** The callee for which calls of a component waited longest, all together. */
  private Optional<String> longest(String component) {
    Optional<String> found = Optional.empty();
    double most = 0;
    for (EdgeResult edge : calls.getOrDefault(component, List.of())) {
      double time = waited(edge);
      for (EdgeResult behind : calls.getOrDefault(edge.edge().to(), List.of())) {
        boolean looksAside = run.component(edge.edge().to()).map(HeldLimits::isCache).orElse(false);
        if (looksAside && waited(behind) > most) {
          most = waited(behind);
          found = Optional.of(behind.edge().to());
        }
      }
      if (time > most) {
        most = time;
        found = Optional.of(edge.edge().to());
      }
    }
    return found;
  }

  private static boolean isCache(ComponentResult component) {
    return component.hitRatio().isPresent();
  }

  private static double waited(EdgeResult edge) {
    return sum(edge.outcome().latency()) + sum(edge.outcome().failureLatency());
  }

  private static double sum(Latency latency) {
    return latency.isEmpty() ? 0 : latency.count() * latency.mean();
  }
}
