package dev.sysdesign.analysis;

import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Frame.Step;
import dev.sysdesign.engine.result.Hop;
import dev.sysdesign.engine.result.Trace;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Where the slowest percent of requests spend their time, by requests that are noted hop by hop.
 */
final class SlowestRequests {
  private static final int NOTED = 2000;

  /** A look at the beginning of the run without faults is enough for shares. */
  private static final long EVENTS = 300_000;

  /** Of fewer requests of a class nobody knows the slowest percent. */
  private static final int FEWEST = 100;

  private SlowestRequests() {}

  /** Those of the beginning of the run without faults. */
  static List<Trace> note(Topology topology, long warmupNanos, Observer observer) {
    RunPlan plan =
        RunPlan.steady(topology.settings().once().withWarmup(warmupNanos))
            .within(EVENTS)
            .tracing(NOTED);
    return Simulator.run(topology, plan, observer).traces();
  }

  /**
   * The share of the time of the slowest percent of each class that is own work of a component, 0
   * to 1, by the class's name; none of classes of which too few were noted.
   */
  static Map<String, Double> sharesOf(String component, List<Trace> noted) {
    Map<String, List<Trace>> classes = new LinkedHashMap<>();
    noted.stream()
        .filter(trace -> trace.tookNanos().isPresent() && trace.rootCause().isEmpty())
        .forEach(t -> classes.computeIfAbsent(t.requestClass(), c -> new ArrayList<>()).add(t));
    Map<String, Double> shares = new LinkedHashMap<>();
    classes.forEach(
        (name, traces) -> {
          if (traces.size() >= FEWEST) {
            shares.put(name, share(component, slowest(traces)));
          }
        });
    return shares;
  }

  private static List<Trace> slowest(List<Trace> traces) {
    return traces.stream()
        .sorted(Comparator.comparingLong((Trace t) -> t.tookNanos().orElseThrow()).reversed())
        .limit(Math.max(1, traces.size() / 100))
        .toList();
  }

  private static double share(String component, List<Trace> slowest) {
    double own = slowest.stream().mapToLong(trace -> work(component, trace)).sum();
    double all = slowest.stream().mapToLong(trace -> trace.tookNanos().orElseThrow()).sum();
    return all == 0 ? 0 : own / all;
  }

  /** The time before the answer in which it works on any hop; what overlaps counts once. */
  private static long work(String component, Trace trace) {
    long end = trace.endedNanos().orElseThrow();
    List<long[]> spans = new ArrayList<>();
    for (Hop hop : trace.hops()) {
      OptionalLong started = trace.at(hop, Step.STARTED);
      OptionalLong served = trace.at(hop, Step.SERVED);
      if (hop.to().equals(component) && started.isPresent()) {
        spans.add(new long[] {started.getAsLong(), Math.min(end, served.orElse(end))});
      }
    }
    spans.sort(Comparator.comparingLong(span -> span[0]));
    long sum = 0;
    long until = trace.beganNanos();
    for (long[] span : spans) {
      sum += Math.max(0, span[1] - Math.max(until, span[0]));
      until = Math.max(until, span[1]);
    }
    return sum;
  }
}
