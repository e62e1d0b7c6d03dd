package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.model.Amounts;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.lang.model.Element;

/** Values of {@code simulate} that change nothing beside the others. */
final class IdleSettings implements ModelRule {
  private static final String INTERVAL = "interval";
  private static final String REPLICATIONS = "replications";

  /** With a precision, replications are added up to here. */
  private static final int MOST_WITH_PRECISION = 50;

  @Override
  public void check(ModelCheck check) {
    RunSettings settings = check.topology().settings();
    Element simulate = new Element.OfSimulate();
    long interval = settings.intervalNanos().orElse(0);
    if (interval > settings.durationNanos()) {
      check.warning(
          "interval-above-duration",
          simulate,
          INTERVAL,
          "The time series has no step: 'interval' is %s and the run takes %s."
              .formatted(
                  Amounts.text(interval, Dimension.TIME),
                  Amounts.text(settings.durationNanos(), Dimension.TIME)),
          "");
    }
    if (settings.precision().isPresent() && settings.replications() >= MOST_WITH_PRECISION) {
      check.warning(
          "needless-precision",
          simulate,
          "precision",
          "'precision' adds replications up to %s, and '%s' asks for %s already."
              .formatted(MOST_WITH_PRECISION, REPLICATIONS, settings.replications()),
          "Leave one of them out.");
    }
  }
}
