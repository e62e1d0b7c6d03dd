package dev.sysdesign.engine.replication;

import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.CoreWait;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.EdgeResult.Pool;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.PartsOfWindow;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Pools components and edges of several replications. */
final class PooledParts {
  private final List<SimulationResult> runs;
  private final boolean whole;
  private final double seconds;

  PooledParts(List<SimulationResult> runs, boolean whole, double seconds) {
    this.runs = runs;
    this.whole = whole;
    this.seconds = seconds;
  }

  List<ComponentResult> components() {
    List<ComponentResult> pooled = new ArrayList<>();
    for (int i = 0; i < runs.get(0).components().size(); i++) {
      int at = i;
      pooled.add(component(runs.stream().map(run -> run.components().get(at)).toList()));
    }
    return pooled;
  }

  List<EdgeResult> edges() {
    List<EdgeResult> pooled = new ArrayList<>();
    for (int i = 0; i < runs.get(0).edges().size(); i++) {
      int at = i;
      pooled.add(edge(runs.stream().map(run -> run.edges().get(at)).toList()));
    }
    return pooled;
  }

  /** Levels are averages; shares of calls are weighted by the calls. */
  private ComponentResult component(List<ComponentResult> parts) {
    ComponentResult first = parts.get(0);
    ToDoubleFunction<ComponentResult> equally = part -> 1;
    ToDoubleFunction<ComponentResult> calls = part -> part.outcome().counts().offered();
    return new ComponentResult(
        first.name(),
        first.type(),
        first.instances(),
        outcome(parts, ComponentResult::outcome),
        latency(parts, ComponentResult::own),
        latency(parts, ComponentResult::waiting),
        Weighted.some(parts, equally, ComponentResult::utilization),
        Weighted.some(parts, equally, ComponentResult::ownLoad),
        Weighted.some(parts, equally, ComponentResult::cpu),
        Weighted.average(parts, equally, ComponentResult::queueMean),
        parts.stream().mapToLong(ComponentResult::queueMax).max().orElseThrow(),
        Weighted.average(parts, equally, ComponentResult::inside),
        Weighted.some(parts, calls, ComponentResult::hitRatio),
        Weighted.some(parts, calls, ComponentResult::staleReads),
        Weighted.average(parts, equally, ComponentResult::instancesUp),
        parts.stream().mapToLong(ComponentResult::wasted).sum(),
        new ComponentResult.Times(
            sum(parts, part -> part.times().waiting()),
            sum(parts, part -> part.times().computing()),
            sum(parts, part -> part.times().downstream())),
        new ComponentResult.Little(
            sum(parts, part -> part.little().area()), sum(parts, part -> part.little().inside())),
        coreWait(parts.stream().map(ComponentResult::coreWait).flatMap(Optional::stream).toList()),
        parts(parts.stream().map(ComponentResult::parts).toList()));
  }

  private static PartsOfWindow parts(List<PartsOfWindow> runs) {
    return new PartsOfWindow(
        PooledCalls.sum(runs.stream().map(PartsOfWindow::up).toList()),
        PooledCalls.sum(runs.stream().map(PartsOfWindow::ended).toList()),
        PooledCalls.sum(runs.stream().map(PartsOfWindow::nanos).toList()),
        runs.stream().mapToInt(PartsOfWindow::fewest).min().orElseThrow(),
        runs.stream().mapToInt(PartsOfWindow::most).max().orElseThrow());
  }

  private static Optional<CoreWait> coreWait(List<CoreWait> parts) {
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CoreWait(
                Weighted.average(parts, part -> 1, CoreWait::mean),
                parts.stream().mapToLong(CoreWait::max).max().orElseThrow(),
                latency(parts, CoreWait::time)));
  }

  private EdgeResult edge(List<EdgeResult> parts) {
    double crossing = Weighted.average(parts, EdgeResult::attempts, EdgeResult::crossZoneShare);
    return new EdgeResult(
        parts.get(0).edge(),
        outcome(parts, EdgeResult::outcome),
        parts.stream().mapToLong(EdgeResult::attempts).sum(),
        sum(parts, EdgeResult::requestBytes),
        sum(parts, EdgeResult::responseBytes),
        Double.isNaN(crossing) ? 0 : crossing,
        pool(parts.stream().map(EdgeResult::pool).flatMap(Optional::stream).toList()),
        PooledCalls.of(parts.stream().map(EdgeResult::calls).toList()));
  }

  private static Optional<Pool> pool(List<Pool> parts) {
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Pool(
                parts.get(0).connections(),
                Weighted.average(parts, part -> 1, Pool::utilization),
                Weighted.average(parts, part -> 1, Pool::ownLoad)));
  }

  private <T> Outcome outcome(List<T> parts, Function<T, Outcome> outcome) {
    return PooledOutcome.of(parts.stream().map(outcome).toList(), whole, seconds);
  }

  private static <T> Latency latency(List<T> parts, Function<T, Latency> latency) {
    return PooledOutcome.latency(parts.stream().map(latency).toList());
  }

  private static <T> double sum(List<T> parts, ToDoubleFunction<T> value) {
    return parts.stream().mapToDouble(value).sum();
  }
}
