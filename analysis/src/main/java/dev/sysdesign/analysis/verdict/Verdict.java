package dev.sysdesign.analysis.verdict;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Interval;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One objective and whether it holds.
 *
 * @param title of its {@code slo}; of an {@code expect}: the title or name of its scenario
 * @param scenario name of the scenario under which it was judged; empty: the run without scenarios
 * @param actual what was measured; empty where nothing was
 * @param interval 95 % interval of {@code actual}, in its base unit
 * @param decision by the point estimate
 * @param closeCall present when the limit lies inside the interval
 * @param note one sentence where there is more to say, else empty
 */
public record Verdict(
    String title,
    Optional<String> scenario,
    Objective objective,
    Optional<Value> actual,
    Optional<Interval> interval,
    Decision decision,
    Optional<CloseCall> closeCall,
    String note) {
  /** How an objective was decided. */
  public enum Decision {
    PASS("pass"),
    FAIL("fail"),
    /** Too little was measured, or nothing: not a pass. */
    NONE("none");

    private final String word;

    Decision(String word) {
      this.word = word;
    }

    /** The word for it in reports. */
    public String word() {
      return word;
    }
  }

  /**
   * The limit lies inside the interval, or nearer than what was measured is read to.
   *
   * @param settlingNanos measured time of one run after which the interval would leave the limit
   *     outside in nine of ten cases, if the estimate stays; empty where none of up to 30 days
   *     would
   * @param settlingRuns likewise, the number of replications; empty where no allowed one would
   * @param replicated which of the two is meant: there were replications
   * @param resolution where above 0, the limit is so near that the figure cannot tell, however long
   *     the run: by so many nanoseconds it may be off
   * @param onTheWay whether what is measured had not settled, so that no rule of samples says how
   *     long it takes
   */
  public record CloseCall(
      OptionalLong settlingNanos,
      OptionalInt settlingRuns,
      boolean replicated,
      double resolution,
      boolean onTheWay) {
    /** Of a single run. */
    public CloseCall(OptionalLong settlingNanos) {
      this(settlingNanos, OptionalInt.empty(), false, 0, false);
    }

    /** Of several replications. */
    static CloseCall byReplications(OptionalInt runs) {
      return new CloseCall(OptionalLong.empty(), runs, true, 0, false);
    }

    /** Of a time that is read to so many nanoseconds. */
    static CloseCall within(double nanos) {
      return new CloseCall(OptionalLong.empty(), OptionalInt.empty(), false, nanos, false);
    }

    /** Of what had not settled when the run ended. */
    static CloseCall unsettled() {
      return new CloseCall(OptionalLong.empty(), OptionalInt.empty(), false, 0, true);
    }

    /** What would settle it, for people. */
    public String remedy() {
      if (resolution > 0) {
        return "no longer run would settle it, since it is read to " + Figures.time(resolution);
      }
      if (onTheWay) {
        return "the number of instances had not settled, so that no length of a run is known to settle it";
      }
      if (replicated) {
        return settlingRuns.isPresent()
            ? Figures.whole(settlingRuns.getAsInt()) + " replications would settle it"
            : "no number of replications up to 1,000 would settle it";
      }
      return settlingNanos.isPresent()
          ? "a run of " + Figures.time(settlingNanos.getAsLong()) + " would settle it"
          : "no run of up to 30 days would settle it";
    }
  }

  public Verdict {
    Objects.requireNonNull(objective);
    Objects.requireNonNull(decision);
  }

  /** Which run a verdict is on, and which part of it. */
  public enum Part {
    /** The whole run without faults. */
    STEADY,
    /** From the first injection to the end of the last. */
    DURING,
    /** From the end of the last cause on. */
    AFTER
  }

  /** Which run it is on, and which part of it. */
  public Part part() {
    if (scenario.isEmpty()) {
      return Part.STEADY;
    }
    return objective.metric().metric().equals(MetricCatalog.RECOVERY.name())
        ? Part.AFTER
        : Part.DURING;
  }

  /** The comparison for people, such as {@code app.p99 < 300ms}. */
  public String comparison() {
    return "%s %s %s"
        .formatted(
            objective.metric().text(),
            objective.comparator().symbol(),
            Figures.limit(objective.limit()));
  }
}
