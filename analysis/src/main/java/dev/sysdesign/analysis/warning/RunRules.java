package dev.sysdesign.analysis.warning;

import dev.sysdesign.engine.model.rule.RuleSpec;
import java.util.List;

/** What to know before believing the numbers of a run. */
public final class RunRules {
  public static final RuleSpec RUN_CUT_SHORT =
      RuleSpec.ofRun(
          "run-cut-short",
          "A run did not come to its end, so its numbers are partial.",
          "// --max-events 5000",
          "Allow more events, or mend what keeps time from passing.");

  public static final RuleSpec SATURATED =
      RuleSpec.ofRun(
          "saturated",
          "A limit is full without any fault: the load needs more of it than there is.",
          "client users { rate: 60rps }",
          "Give more of what is full, or send less.");

  public static final RuleSpec FULL_FOR_A_TIME =
      RuleSpec.ofRun(
          "full-for-a-time",
          "A limit is full for a part of the run, and not on average.",
          "client users { pattern: steps([60rps, 5rps], every: 10s) }",
          "Give more of what is full for the time of the peak, or smooth the load.");

  public static final RuleSpec TURNS_AWAY =
      RuleSpec.ofRun(
          "turns-away",
          "A limit turns calls away though it is not full on average: too few may wait.",
          "service app { instances: 1, cores: 64, concurrency: 2, queue: 0, serviceTime: exponential(10ms) }",
          "Let more calls wait, by 'queue', or give more of the limit.");

  public static final RuleSpec LINE_GROWS =
      RuleSpec.ofRun(
          "line-grows",
          "A line of waiting calls or messages grows all the time, so that no number of the run would stay.",
          "client users { rate: 115rps, pattern: ramp(60rps, over: 60s) }",
          "Give more of what is waited for, or send less.");

  public static final RuleSpec NO_VERDICT =
      RuleSpec.ofRun(
          "no-verdict",
          "An objective could not be judged by what was measured.",
          "client users { rate: 10rps }",
          "Let the run last longer, or ask for what can be measured.");

  public static final RuleSpec TOO_CLOSE_TO_CALL =
      RuleSpec.ofRun(
          "too-close-to-call",
          "The limit of an objective lies inside the 95 % interval of what was measured.",
          "slo \"fast\" { app.mean < 5ms }",
          "Let the run last longer, as the message says.");

  public static final RuleSpec PRECISION_NOT_REACHED =
      RuleSpec.ofRun(
          "precision-not-reached",
          "All replications together did not come to the 'precision' that was asked for.",
          "client users { rate: 10rps }",
          "Raise 'duration' in 'simulate'.");

  public static final RuleSpec NO_RECOVERY =
      RuleSpec.ofRun(
          "no-recovery",
          "The system does not keep to its objectives again by the end of the run.",
          "service app { cores: 8, serviceTime: constant(10ms), concurrency: 1, queue: unlimited }",
          "Find out by 'explain' what keeps it down; retries without a budget, and lines that are too long, often do.");

  public static final RuleSpec RECOVERY_PARTLY_JUDGED =
      RuleSpec.ofRun(
          "recovery-partly-judged",
          "The recovery is judged without an objective that is missed without faults as well.",
          "slo \"fast\" { users.p99 < 5ms, users.errors < 5% }",
          "Mend the system, or the objective, until it holds without faults.");

  public static final RuleSpec RECOVERY_UNJUDGED =
      RuleSpec.ofRun(
          "recovery-unjudged",
          "Whether an objective holds again cannot be told, since there is no verdict on it without faults.",
          "slo \"fast\" { users.p999 < 500ms, users.errors < 5% }",
          "Let the run last longer.");

  public static final RuleSpec UNKNOWN_PRICE =
      RuleSpec.ofRun(
          "unknown-price",
          "The bill leaves out a line whose price is not known.",
          "service app { instance: m9x.large }",
          "Give a price file that has the price, or choose what is in the prices.");

  private RunRules() {}

  /** All of them. */
  public static List<RuleSpec> all() {
    return List.of(
        RUN_CUT_SHORT,
        SATURATED,
        FULL_FOR_A_TIME,
        TURNS_AWAY,
        LINE_GROWS,
        NO_VERDICT,
        TOO_CLOSE_TO_CALL,
        PRECISION_NOT_REACHED,
        NO_RECOVERY,
        RECOVERY_PARTLY_JUDGED,
        RECOVERY_UNJUDGED,
        UNKNOWN_PRICE);
  }
}
