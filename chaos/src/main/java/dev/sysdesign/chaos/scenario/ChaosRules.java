package dev.sysdesign.chaos.scenario;

import dev.sysdesign.engine.model.rule.RuleSpec;
import java.util.List;

/** What can be wrong with an injection. */
public final class ChaosRules {
  public static final RuleSpec UNKNOWN_CHAOS =
      RuleSpec.error(
          "unknown-chaos",
          "There is no fault of this name.",
          "scenario slow { at 5s for 5s: hng on app }",
          "Write the name of one of docs/reference/chaos.md.");

  public static final RuleSpec UNKNOWN_TARGET =
      RuleSpec.error(
          "unknown-target",
          "What a fault hits is not there.",
          "scenario slow { at 5s for 5s: hang on api }",
          "Name a component, an edge, a zone or a region of the system.");

  public static final RuleSpec TARGET_DOES_NOT_FIT =
      RuleSpec.error(
          "target-does-not-fit",
          "What a fault hits is of a kind that it cannot hit, or lacks what the fault changes.",
          "at 5s for 5s: cache-outage on app",
          "Name what the message says that the fault hits.");

  public static final RuleSpec PARAMETER_OUT_OF_RANGE =
      RuleSpec.error(
          "parameter-out-of-range",
          "A parameter of a fault has a value that it cannot have with its target.",
          "at 5s for 5s: node-crash on app { instances: 5 }",
          "Write a value that the message allows.");

  public static final RuleSpec PARAMETER_DOES_NOT_FIT =
      RuleSpec.error(
          "parameter-does-not-fit",
          "A parameter of a fault says nothing for a target of this kind.",
          "scenario flush { at 5s: cache-stampede on prices { hitRatio: 5% } }",
          "Leave it out.");

  public static final RuleSpec PARAMETERS_EXCLUDE_EACH_OTHER =
      RuleSpec.error(
          "parameters-exclude-each-other",
          "Two parameters of a fault say the same in two ways.",
          "scenario crash { at 5s for 5s: node-crash on app { instances: 1, percent: 50% } }",
          "Give one of them.");

  public static final RuleSpec NEEDLESS_DURATION =
      RuleSpec.error(
          "needless-duration",
          "A fault that happens at once has a 'for'.",
          "scenario crowd { at 5s for 5s: thundering-herd on users }",
          "Remove 'for'.");

  private ChaosRules() {}

  /** All of them. */
  public static List<RuleSpec> all() {
    return List.of(
        UNKNOWN_CHAOS,
        UNKNOWN_TARGET,
        TARGET_DOES_NOT_FIT,
        PARAMETER_OUT_OF_RANGE,
        PARAMETER_DOES_NOT_FIT,
        PARAMETERS_EXCLUDE_EACH_OTHER,
        NEEDLESS_DURATION);
  }
}
