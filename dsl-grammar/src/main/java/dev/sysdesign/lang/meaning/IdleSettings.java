package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.model.Amounts;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.List;

/** Values of {@code simulate} that change nothing beside the others. */
final class IdleSettings implements ModelRule {
  static final RuleSpec INTERVAL_ABOVE_DURATION =
      RuleSpec.warning(
          "interval-above-duration",
          "The interval of the time series is longer than the run, so it has no step.",
          "simulate { duration: 10s, interval: 11s }",
          "Set a shorter 'interval'.");

  static final RuleSpec NEEDLESS_PRECISION =
      RuleSpec.warning(
          "needless-precision",
          "'precision' adds replications up to 50, and as many are asked for already.",
          "simulate { duration: 10s, precision: 2%, replications: 50 }",
          "Leave one of them out.");

  private static final String INTERVAL = "interval";
  private static final String REPLICATIONS = "replications";

  /** With a precision, replications are added up to here. */
  private static final int MOST_WITH_PRECISION = 50;

  @Override
  public List<RuleSpec> owns() {
    return List.of(INTERVAL_ABOVE_DURATION, NEEDLESS_PRECISION);
  }

  @Override
  public void check(ModelCheck check) {
    RunSettings settings = check.topology().settings();
    Element simulate = new Element.OfSimulate();
    long interval = settings.intervalNanos().orElse(0);
    if (interval > settings.durationNanos()) {
      check.problem(
          INTERVAL_ABOVE_DURATION,
          simulate,
          INTERVAL,
          "The time series has no step: 'interval' is %s and the run takes %s."
              .formatted(
                  Amounts.text(interval, Dimension.TIME),
                  Amounts.text(settings.durationNanos(), Dimension.TIME)),
          "");
    }
    if (settings.precision().isPresent() && settings.replications() >= MOST_WITH_PRECISION) {
      check.problem(
          NEEDLESS_PRECISION,
          simulate,
          "precision",
          "'precision' adds replications up to %s, and '%s' asks for %s already."
              .formatted(MOST_WITH_PRECISION, REPLICATIONS, settings.replications()),
          "Leave one of them out.");
    }
  }
}
