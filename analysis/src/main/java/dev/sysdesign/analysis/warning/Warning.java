package dev.sysdesign.analysis.warning;

import dev.sysdesign.cost.bill.BillProblem;
import dev.sysdesign.cost.bill.Subject;
import dev.sysdesign.engine.model.rule.RuleSpec;
import java.util.Objects;
import java.util.Optional;

/**
 * Something to know before believing the numbers.
 *
 * @param rule what found it
 * @param message one sentence
 * @param component that it is about; empty where it is about the system or an objective
 */
public record Warning(RuleSpec rule, String message, Optional<String> component) {
  /** About no single component. */
  public Warning(RuleSpec rule, String message) {
    this(rule, message, Optional.empty());
  }

  /** What is wrong with a bill. */
  public static Warning of(BillProblem problem) {
    return problem.subject() instanceof Subject.OfComponent of
        ? new Warning(problem.rule(), problem.message(), at(of.name()))
        : new Warning(problem.rule(), problem.message());
  }

  /** The code of its rule: stable, in kebab case. */
  public String code() {
    return rule.code();
  }

  /** Where a warning of a component stands. */
  static Optional<String> at(String component) {
    return Optional.of(component);
  }

  public Warning {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(message);
    Objects.requireNonNull(component);
  }
}
