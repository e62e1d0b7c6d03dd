package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.engine.limit.Span;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Timeline;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The interval whose requests are slowest, where an objective is missed although no limit was full
 * for as long as the time line tells: what one component got beyond what it can do then, or how its
 * instances became more.
 */
final class SlowestInterval {
  /** So many times the middle one it is a moment, and not how the system is. */
  private static final double CLEARLY = 2;

  private final SimulationResult run;
  private final Timeline line;
  private final int at;

  private SlowestInterval(SimulationResult run, int at) {
    this.run = run;
    this.line = run.timeline();
    this.at = at;
  }

  /** The sentence; empty where all objectives hold, or where nothing can be said of the cause. */
  static Optional<String> sentence(SimulationResult run, List<Verdict> verdicts) {
    for (Verdict verdict : verdicts) {
      if (verdict.decision() == Verdict.Decision.FAIL && isOfTime(verdict)) {
        return find(run).flatMap(slowest -> slowest.cause().map(slowest::words));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfTime(Verdict verdict) {
    return verdict.actual().orElse(null) instanceof Value.Quantity q
        && q.dimension() == Dimension.TIME;
  }

  private static Optional<SlowestInterval> find(SimulationResult run) {
    double[] p99 = run.timeline().p99().stream().filter(t -> !Double.isNaN(t)).sorted().toArray();
    if (p99.length == 0 || p99[p99.length - 1] < CLEARLY * p99[p99.length / 2]) {
      return Optional.empty();
    }
    double worst = p99[p99.length - 1];
    return IntStream.range(0, run.timeline().size())
        .filter(i -> run.timeline().p99().at(i) == worst)
        .mapToObj(i -> new SlowestInterval(run, i))
        .findFirst();
  }

  private Optional<String> cause() {
    Optional<String> busy =
        line.components().stream().max(Comparator.comparingDouble(this::most)).flatMap(this::busy);
    Optional<String> scaled =
        run.components().stream()
            .filter(c -> Span.instances(c).isPresent())
            .max(Comparator.comparingDouble(SlowestInterval::growth))
            .map(SlowestInterval::instances);
    return busy.isPresent() && scaled.isPresent()
        ? Optional.of(busy.get() + ", and " + scaled.get())
        : busy.or(() -> scaled);
  }

  /** In one interval up to that one. */
  private double most(Timeline.OfComponent of) {
    return IntStream.rangeClosed(0, at)
        .mapToDouble(of.ownLoad()::at)
        .filter(load -> load > 1)
        .max()
        .orElse(0);
  }

  private Optional<String> busy(Timeline.OfComponent of) {
    double most = most(of);
    return IntStream.rangeClosed(0, at)
        .filter(i -> most > 1 && of.ownLoad().at(i) == most)
        .mapToObj(
            i ->
                "from %s to %s '%s' gets %s times the work that it can do"
                    .formatted(
                        Figures.time((double) line.intervalNanos() * i),
                        Figures.time((double) line.intervalNanos() * (i + 1)),
                        of.name(),
                        LimitWords.rounded(most)))
        .findFirst();
  }

  private static double growth(ComponentResult component) {
    Span span = Span.instances(component).orElseThrow();
    return span.most() / span.least();
  }

  private static String instances(ComponentResult component) {
    Span span = Span.instances(component).orElseThrow();
    return "from %s to %s instances of '%s' are up in the run"
        .formatted(
            Figures.whole((long) span.least()),
            Figures.whole((long) span.most()),
            component.name());
  }

  private String words(String cause) {
    return "The slowest requests end from %s to %s, where 99 %% take %s or less: %s."
        .formatted(
            Figures.time((double) line.intervalNanos() * at),
            Figures.time((double) line.intervalNanos() * (at + 1)),
            Figures.time(line.p99().at(at)),
            cause);
  }
}
