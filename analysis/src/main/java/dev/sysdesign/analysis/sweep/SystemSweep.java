package dev.sysdesign.analysis.sweep;

import dev.sysdesign.analysis.Load;
import dev.sysdesign.engine.result.SimulationResult.End;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What became of all variants.
 *
 * @param rows at least one, in the order of the points; without those that had not begun when the
 *     sweep was cancelled
 * @param asked how many there were to be
 */
public record SystemSweep(List<SweepRow> rows, int asked) {
  public SystemSweep {
    rows = List.copyOf(rows);
  }

  /** Whether every variant has run to its end. */
  public boolean isComplete() {
    return rows.size() == asked && rows.stream().allMatch(r -> r.run().end() == End.COMPLETE);
  }

  /** Whether variants differ in their load: then the one that costs least is no choice. */
  public boolean variesLoad() {
    return rows.stream().map(row -> Load.rps(row.point().plan().topology())).distinct().count() > 1;
  }

  /** Whether there are objectives to keep. */
  public boolean isJudged() {
    return !rows.get(0).verdicts().isEmpty();
  }

  /** Whether a variant keeps all objectives. */
  public boolean holds() {
    return rows.stream().anyMatch(SweepRow::holds);
  }

  /**
   * The cheapest of the variants that keep all objectives and whose price is known in full; of
   * those with the same price the first. Empty without objectives, and where the load varies.
   */
  public Optional<SweepRow> cheapest() {
    return rows.stream()
        .filter(row -> isJudged() && !variesLoad() && row.holds() && row.bill().isComplete())
        .min(Comparator.comparing(row -> row.bill().total().usd()));
  }
}
