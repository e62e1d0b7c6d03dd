package dev.sysdesign.engine.result;

import java.util.List;
import java.util.Optional;

/**
 * Everything a run measured.
 *
 * @param system the topology's name
 * @param end why it ended; anything but {@code COMPLETE} makes the numbers partial
 * @param stuck the component whose calls came back in no time, where it ended at a {@code
 *     STANDSTILL}; else empty
 * @param replication number of the run among its replications; of the first of several
 * @param replications how many runs these numbers are of: counts are sums over them, levels and
 *     courses averages
 * @param measuredNanos measured time of all replications together: their durations, or less when
 *     one was cut short
 * @param events events that the engine processed, warm-up included
 * @param outcome all requests of all clients, end to end
 * @param rootCauses where failures of requests began, most first
 * @param requests by class and client, in name order
 * @param components in name order
 * @param edges in the order of the topology; edges of the same identity are one
 * @param limits what it can run out of, in the order of their names
 * @param traces the sampled requests, in the order in which they began; empty unless asked for
 * @param totals of what stands in parts in {@code requests} and {@code edges}
 */
public record SimulationResult(
    String system,
    End end,
    Optional<String> stuck,
    long seed,
    int replication,
    int replications,
    long measuredNanos,
    long warmupNanos,
    long events,
    Outcome outcome,
    List<RootCause> rootCauses,
    List<RequestResult> requests,
    List<ComponentResult> components,
    List<EdgeResult> edges,
    Totals totals,
    Timeline timeline,
    List<LimitUse> limits,
    List<Trace> traces) {
  private static final String UNTIL_THEN = "; the numbers cover the time until then.";

  /** How a run ended. */
  public enum End {
    COMPLETE("It ran to its end."),
    CANCELLED("The run was cancelled; the numbers cover the time until then."),
    EVENT_BUDGET("The run reached its event budget; the numbers cover the time until then."),
    TOO_MANY_CALLS(
        "More than 1,048,576 calls were in flight: load grows without bound, often by retries."),
    STANDSTILL(
        "Millions of events fell on 10ms or less: something comes back in no time, for ever;"
            + " the numbers cover the time until then.");

    private final String doc;

    End(String doc) {
      this.doc = doc;
    }

    /** One sentence for people. */
    public String doc() {
      return doc;
    }
  }

  public SimulationResult {
    rootCauses = List.copyOf(rootCauses);
    requests = List.copyOf(requests);
    components = List.copyOf(components);
    edges = List.copyOf(edges);
    limits = List.copyOf(limits);
    traces = List.copyOf(traces);
  }

  /** How it ended, and by which component where that is known, in one sentence for people. */
  public String ending() {
    return stuck
        .map(
            name ->
                ("'%s' does the same again and again in no time (more than 4,194,304 events within"
                        + " 10ms); the numbers cover the time until then.")
                    .formatted(name))
        .orElse(end.doc());
  }

  /** The same without that the numbers are of the time until then, for where that is said. */
  public String cause() {
    String ending = ending();
    return ending.endsWith(UNTIL_THEN)
        ? ending.substring(0, ending.length() - UNTIL_THEN.length()) + "."
        : ending;
  }

  /** Measured time of one replication, in nanoseconds; their average where one was cut short. */
  public long runNanos() {
    return measuredNanos / replications;
  }

  /** The same without its sampled requests. */
  public SimulationResult withoutTraces() {
    return new SimulationResult(
        system,
        end,
        stuck,
        seed,
        replication,
        replications,
        measuredNanos,
        warmupNanos,
        events,
        outcome,
        rootCauses,
        requests,
        components,
        edges,
        totals,
        timeline,
        limits,
        List.of());
  }

  /** A request class of all its clients. */
  public Optional<Outcome> requestClass(String name) {
    return totals.classes().stream()
        .filter(total -> total.name().equals(name))
        .map(Totals.OfClass::outcome)
        .findFirst()
        .or(
            () ->
                requests.stream()
                    .filter(part -> part.name().equals(name))
                    .map(RequestResult::outcome)
                    .findFirst());
  }

  /** All calls from one component to another. */
  public Optional<Outcome> between(String from, String to) {
    return totals.pairs().stream()
        .filter(total -> total.from().equals(from) && total.to().equals(to))
        .map(Totals.OfPair::outcome)
        .findFirst()
        .or(
            () ->
                edges.stream()
                    .filter(e -> e.edge().from().equals(from) && e.edge().to().equals(to))
                    .map(EdgeResult::outcome)
                    .findFirst());
  }

  /** How full a limit was. */
  public Optional<LimitUse> limit(Limit wanted) {
    return limits.stream().filter(use -> use.limit().equals(wanted)).findFirst();
  }

  public Optional<ComponentResult> component(String name) {
    return components.stream().filter(c -> c.name().equals(name)).findFirst();
  }
}
