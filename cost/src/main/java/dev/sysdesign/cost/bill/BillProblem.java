package dev.sysdesign.cost.bill;

import dev.sysdesign.engine.model.rule.RuleSpec;

/**
 * Something that a user should mend so that the bill is whole; the bill stands beside it.
 *
 * @param rule what found it
 * @param subject whose
 * @param message one sentence: what is wrong, what was found, what is allowed
 */
public record BillProblem(RuleSpec rule, Subject subject, String message) {
  /** The code of its rule: stable, in kebab case. */
  public String code() {
    return rule.code();
  }
}
