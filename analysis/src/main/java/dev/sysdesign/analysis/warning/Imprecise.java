package dev.sysdesign.analysis.warning;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.Optional;

/** A 'precision' that all replications together did not reach. */
final class Imprecise implements WarningRule {
  @Override
  public List<Warning> check(Findings findings) {
    SimulationResult run = findings.steady();
    if (findings.precision().isEmpty() || run.end() != SimulationResult.End.COMPLETE) {
      return List.of();
    }
    double wanted = findings.precision().getAsDouble();
    Outcome all = run.outcome();
    Optional<Double> mean = relative(all.confidence().mean(), all.latency().mean());
    Optional<Double> p99 = relative(all.confidence().p99(), all.latency().p99());
    if (mean.isPresent() && p99.isPresent() && Math.max(mean.get(), p99.get()) <= wanted) {
      return List.of();
    }
    String message =
        "'precision: %s' was not reached in %s: the mean is known to %s, p99 to %s; a longer"
                .formatted(
                    Figures.share(wanted),
                    run.replications() == 1 ? "one run" : run.replications() + " runs",
                    words(mean),
                    words(p99))
            + " 'duration' comes closer.";
    return List.of(new Warning(RunRules.PRECISION_NOT_REACHED, message));
  }

  /** Half of an interval as a share of what it is of; none where an end of it is not known. */
  private static Optional<Double> relative(Optional<Interval> interval, double of) {
    return interval
        .map(i -> i.halfWidth() / of)
        .filter(share -> !share.isNaN() && !share.isInfinite());
  }

  private static String words(Optional<Double> share) {
    return share.map(s -> "±" + Figures.share(s)).orElse("nothing that can be told");
  }
}
