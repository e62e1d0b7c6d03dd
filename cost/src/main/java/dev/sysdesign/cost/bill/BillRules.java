package dev.sysdesign.cost.bill;

import dev.sysdesign.engine.model.rule.RuleSpec;
import java.util.List;

/** What can keep a bill from being whole, or from being one of the machines of the run. */
public final class BillRules {
  public static final RuleSpec COST_NOTHING_MEASURED =
      RuleSpec.ofRun(
          "cost-nothing-measured",
          "The run offered no request, so the bill has only what runs all the time.",
          "client users { rate: 0.01rps }",
          "Let the client send something, or let the run last longer.");

  public static final RuleSpec COST_UNKNOWN_REGION =
      RuleSpec.ofRun(
          "cost-unknown-region",
          "A component stands in a region for which the prices have none.",
          "region mars-north-1 { service app }",
          "Give a price file that has them, or place the component elsewhere.");

  public static final RuleSpec COST_UNKNOWN_INSTANCE =
      RuleSpec.ofRun(
          "cost-unknown-instance",
          "A component has a type of machine that the prices do not have.",
          "service app { instance: m9x.large }",
          "Write a type that they have, or give a price file that has it.");

  public static final RuleSpec MACHINES_TOO_SMALL =
      RuleSpec.ofRun(
          "machines-too-small",
          "The run did not limit the cores of a component, and its machines on the bill could not do the work that was simulated.",
          "service app { serviceTime: exponential(50ms) }",
          "Set 'instance', 'cores' or 'instances', so that run and bill are of the same machines.");

  public static final RuleSpec INSTANCES_NOT_SETTLED =
      RuleSpec.ofRun(
          "instances-not-settled",
          "How many instances autoscaling has up was still changing when the run ended, and the bill is of the mean.",
          "simulate { duration: 120s, warmup: 0s, seed: 1 }",
          "Let the run last as long as the message says.");

  private BillRules() {}

  /** All of them. */
  public static List<RuleSpec> all() {
    return List.of(
        COST_NOTHING_MEASURED,
        COST_UNKNOWN_REGION,
        COST_UNKNOWN_INSTANCE,
        MACHINES_TOO_SMALL,
        INSTANCES_NOT_SETTLED);
  }
}
