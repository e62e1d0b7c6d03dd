package dev.sysdesign.server.diagnostic;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.engine.model.rule.Severity;
import java.util.List;

/** What an editor shows that no command says in these words. */
public final class ServerRules {
  public static final RuleSpec SATURATION_EXPECTED =
      new RuleSpec(
          "saturation-expected",
          Severity.WARNING,
          RuleSpec.Kind.FORMULAS,
          "By formulas, before any run, a component is asked for more than it can do.",
          "client users { rate: 60rps }",
          "Give more instances or connections, or send less.");

  public static final RuleSpec SLO_VIOLATED =
      RuleSpec.ofRun(
          "slo-violated",
          "An objective does not hold in the last run.",
          "slo \"fast\" { users.mean < 1ms }",
          "Change the system, or the objective.");

  public static final RuleSpec SLO_UNJUDGED =
      new RuleSpec(
          "slo-unjudged",
          Severity.INFORMATION,
          RuleSpec.Kind.RUN,
          "An objective could not be judged by the last run.",
          "client users { rate: 10rps }",
          "Let the run last longer, or ask for what can be measured.");

  public static final RuleSpec SLO_TOO_CLOSE =
      new RuleSpec(
          "slo-too-close",
          Severity.INFORMATION,
          RuleSpec.Kind.RUN,
          "An objective holds in the last run, and its limit lies inside the 95 % interval of what was measured.",
          "slo \"fast\" { app.mean < 6ms }",
          "Let the run last longer, as the message says.");

  public static final RuleSpec IMPORT_HAS_ERRORS =
      RuleSpec.error(
          "import-has-errors",
          "A file that is imported has errors; they stand at the import.",
          "import \"platform.sysdesign\"",
          "Open the imported file and mend them.");

  private ServerRules() {}

  /** All of them. */
  public static List<RuleSpec> all() {
    return List.of(
        SATURATION_EXPECTED, SLO_VIOLATED, SLO_UNJUDGED, SLO_TOO_CLOSE, IMPORT_HAS_ERRORS);
  }
}
