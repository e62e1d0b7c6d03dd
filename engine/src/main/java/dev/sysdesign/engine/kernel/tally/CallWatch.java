package dev.sysdesign.engine.kernel.tally;

import dev.sysdesign.engine.statistics.Histogram;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What became of the calls of some entities of a population since it was last asked. */
public final class CallWatch {
  private final Population population;
  private final int[] entities;
  private final List<HistogramWatch> latencies = new ArrayList<>();
  private long ok;
  private long failed;
  private long inside;
  private long newlyOk;
  private long newlyFailed;

  /** Whether some were inside at the beginning of the interval, and some are at its end. */
  private boolean alwaysInside;

  private double seconds;

  public CallWatch(Population population, int[] entities) {
    this.population = population;
    this.entities = entities;
    for (int entity : entities) {
      latencies.add(HistogramWatch.of(population, entity));
    }
  }

  /** An interval of this length ends. */
  public void advance(long nanos) {
    long okNow = 0;
    long failedNow = 0;
    long insideNow = 0;
    for (int entity : entities) {
      okNow += population.ok(entity);
      failedNow += population.failed(entity);
      insideNow += population.inside(entity);
    }
    newlyOk = okNow - ok;
    newlyFailed = failedNow - failed;
    alwaysInside = inside > 0 && insideNow > 0;
    ok = okNow;
    failed = failedNow;
    inside = insideNow;
    seconds = nanos / 1e9;
  }

  public double throughput() {
    return newlyOk / seconds;
  }

  /** Failed ÷ finished; all where calls are inside and none comes back; NaN without any. */
  public double errors() {
    long finished = newlyOk + newlyFailed;
    return finished > 0 ? (double) newlyFailed / finished : alwaysInside ? 1 : Double.NaN;
  }

  /**
   * A number of the latencies of the successes; infinite where calls are inside and none comes
   * back; NaN where none finished, or all failed.
   */
  public double latency(ToDoubleFunction<Histogram> number) {
    Histogram since = new Histogram();
    latencies.forEach(watch -> since.add(watch.next()));
    boolean starves = alwaysInside && newlyOk + newlyFailed == 0;
    return since.count() > 0
        ? number.applyAsDouble(since)
        : starves ? Double.POSITIVE_INFINITY : Double.NaN;
  }
}
