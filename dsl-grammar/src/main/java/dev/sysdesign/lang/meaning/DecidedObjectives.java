package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.model.Amounts;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Objectives that each value of their metric keeps, or none: a run decides nothing about them. */
final class DecidedObjectives implements ModelRule {
  static final RuleSpec ALWAYS_HOLDS =
      RuleSpec.warning(
          "always-holds",
          "An objective holds whatever is measured, since its metric can have no other value.",
          "slo \"calm\" { users.errors < 200%, app.utilization <= 100% }",
          "Write a limit that a value of the metric can pass.");

  static final RuleSpec NEVER_HOLDS =
      RuleSpec.warning(
          "never-holds",
          "An objective is missed whatever is measured, since its metric can have no such value.",
          "slo \"strict\" { users.errors < 0%, users.availability > 100% }",
          "Write a limit that a value of the metric can keep.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(ALWAYS_HOLDS, NEVER_HOLDS);
  }

  @Override
  public void check(ModelCheck check) {
    check.objectives((element, objective) -> one(check, element, objective));
  }

  private static void one(ModelCheck check, Element element, Objective objective) {
    Optional<MetricSpec> metric = MetricCatalog.find(objective.metric().metric());
    if (metric.isEmpty()) {
      return;
    }
    MetricSpec.Range range = metric.get().range();
    double limit = number(objective.limit());
    if (range.always(objective.comparator(), limit)) {
      check.problem(
          ALWAYS_HOLDS,
          element,
          "'%s' holds whatever happens: %s.".formatted(text(objective), values(metric.get())),
          "Write a limit that it can pass.");
    } else if (range.never(objective.comparator(), limit)) {
      check.problem(
          NEVER_HOLDS,
          element,
          "'%s' can never hold: %s.".formatted(text(objective), values(metric.get())),
          "Write a limit that it can keep.");
    }
  }

  private static double number(Value limit) {
    return limit instanceof Value.Price price
        ? price.usd().doubleValue()
        : ((Value.Quantity) limit).amount();
  }

  private static String text(Objective objective) {
    String limit =
        objective.limit() instanceof Value.Quantity quantity
            ? Amounts.text(quantity.amount(), quantity.dimension())
            : dollars(number(objective.limit()));
    return "%s %s %s".formatted(objective.metric().text(), objective.comparator().symbol(), limit);
  }

  private static String values(MetricSpec metric) {
    MetricSpec.Range range = metric.range();
    String ends =
        Double.isInfinite(range.most())
            ? "%s or more".formatted(amount(metric, range.least()))
            : "from %s to %s"
                .formatted(amount(metric, range.least()), amount(metric, range.most()));
    return "'%s' is %s".formatted(metric.name(), ends);
  }

  private static String amount(MetricSpec metric, double amount) {
    return metric
        .dimension()
        .map(dimension -> Amounts.text(amount, dimension))
        .orElseGet(() -> dollars(amount));
  }

  private static String dollars(double amount) {
    return String.format(Locale.ROOT, "$%.0f", amount);
  }
}
