package dev.sysdesign.engine.kernel.tally;

import dev.sysdesign.engine.statistics.Histogram;
import java.util.List;
import java.util.function.Supplier;

/**
 * The samples that histograms have got since they were last asked: their difference to a copy. That
 * costs nothing while calls are counted.
 */
public final class HistogramWatch {
  /** Those in which samples may have come since; the last one is that which still grows. */
  private final Supplier<List<Histogram>> growing;

  private Histogram seenOf;
  private Histogram seen = new Histogram();

  private HistogramWatch(Supplier<List<Histogram>> growing) {
    this.growing = growing;
  }

  /** Of one histogram. */
  public static HistogramWatch of(Histogram histogram) {
    return new HistogramWatch(() -> List.of(histogram));
  }

  /** Of the latencies of an entity, which has a histogram for each section. */
  public static HistogramWatch of(Population population, int entity) {
    return new HistogramWatch(() -> population.latencies(entity));
  }

  public Histogram next() {
    Histogram since = new Histogram();
    List<Histogram> all = growing.get();
    int first = 0;
    while (seenOf != null && all.get(first) != seenOf) {
      first++;
    }
    for (int i = first; i < all.size(); i++) {
      since.add(all.get(i));
    }
    since.subtract(seen);
    seenOf = all.get(all.size() - 1);
    seen = new Histogram();
    seen.add(seenOf);
    return since;
  }
}
