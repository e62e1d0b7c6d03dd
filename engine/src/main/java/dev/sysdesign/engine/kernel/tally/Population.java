package dev.sysdesign.engine.kernel.tally;

import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.statistics.BatchMeans;
import dev.sysdesign.engine.statistics.Histogram;
import dev.sysdesign.engine.statistics.Reserve;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What happens to the calls of many entities of one kind (nodes, edges or flows) in the measured
 * window: counts, time inside, latencies.
 */
public final class Population {
  /** Causes of failure. */
  public static final int CAUSES = Cause.values().length;

  // What is counted of one entity, side by side, since they change together.
  private static final int FIELDS = 8;
  private static final int ARRIVALS = 0;
  private static final int OK = 1;
  private static final int FAILED = 2;
  private static final int INSIDE = 3;
  private static final int AREA = 4;
  private static final int TIME_INSIDE = 5;

  /** Of the calls that arrived before the window began: those that ended since, by outcome. */
  private static final int CARRIED_OK = 6;

  private static final int CARRIED_FAILED = 7;

  private final int size;
  private final long[] counts;
  private final long[] causes;

  /** Calls that were inside when the window began. */
  private final long[] carried;

  /** Latencies of the successes by section; one section when nobody asks for intervals. */
  public final Histogram[][] latency;

  public final Histogram[] failure;
  public final long[][] sectionFailed;

  /** Successes of calls that arrived in the window and for which nobody waited. */
  private final long[] unheard;

  /** The same up to the end of each section. */
  public final long[][] sectionUnheard;

  private Histogram[] current;
  private long start;

  Population(int size, boolean sectioned, Reserve reserve) {
    this.size = size;
    counts = new long[size * FIELDS];
    causes = new long[size * CAUSES];
    carried = new long[size];
    latency = new Histogram[sectioned ? BatchMeans.SECTIONS : 1][];
    failure = histograms(size, reserve);
    Arrays.fill(latency, histograms(0, reserve));
    latency[0] = histograms(size, reserve);
    sectionFailed = new long[latency.length][];
    sectionUnheard = new long[latency.length][];
    unheard = new long[size];
    begin(0);
  }

  static Histogram[] histograms(int size, Reserve reserve) {
    Histogram[] all = new Histogram[size];
    for (int i = 0; i < size; i++) {
      all[i] = new Histogram(reserve);
    }
    return all;
  }

  /** Forgets everything but who is inside: the window begins. */
  void begin(long now) {
    start = now;
    for (int i = 0; i < size; i++) {
      carried[i] = inside(i);
      Arrays.fill(counts, i * FIELDS, (i + 1) * FIELDS, 0);
      counts[i * FIELDS + INSIDE] = carried[i];
    }
    Arrays.fill(causes, 0);
    Arrays.fill(unheard, 0);
    for (Histogram histogram : failure) {
      histogram.clear();
    }
    for (Histogram histogram : latency[0]) {
      histogram.clear();
    }
    current = latency[0];
  }

  /** The section with this number begins; the one before it has ended. */
  void section(int number) {
    if (latency.length == 1) {
      return;
    }
    sectionFailed[number - 1] = IntStream.range(0, size).mapToLong(this::failed).toArray();
    sectionUnheard[number - 1] = unheard.clone();
    if (number < latency.length) {
      latency[number] = Arrays.stream(current).map(Histogram::next).toArray(Histogram[]::new);
      current = latency[number];
    }
  }

  /** The histograms of an entity, one for each section that has begun. */
  List<Histogram> latencies(int i) {
    return Arrays.stream(latency).filter(section -> section.length > 0).map(s -> s[i]).toList();
  }

  public void arrive(int i, long now) {
    int at = i * FIELDS;
    counts[at + ARRIVALS]++;
    counts[at + INSIDE]++;
    counts[at + AREA] -= now - start;
  }

  public void succeed(int i, long since, long now) {
    int at = i * FIELDS;
    counts[at + OK]++;
    if (leave(at, since, now)) {
      current[i].record(now - since);
    } else {
      counts[at + CARRIED_OK]++;
    }
  }

  /** A call has ended for which nobody waited: it counts, and has no latency. */
  public void endUnheard(int i, long since, long now, int cause) {
    int at = i * FIELDS;
    boolean failed = cause >= 0;
    counts[at + (failed ? FAILED : OK)]++;
    if (!leave(at, since, now)) {
      counts[at + (failed ? CARRIED_FAILED : CARRIED_OK)]++;
    } else if (failed) {
      causes[i * CAUSES + cause]++;
    } else {
      unheard[i]++;
    }
  }

  public void fail(int i, long since, long now, int cause) {
    int at = i * FIELDS;
    counts[at + FAILED]++;
    if (leave(at, since, now)) {
      causes[i * CAUSES + cause]++;
      failure[i].record(now - since);
    } else {
      counts[at + CARRIED_FAILED]++;
    }
  }

  /** Whether the call arrived in the window. */
  private boolean leave(int at, long since, long now) {
    counts[at + INSIDE]--;
    counts[at + AREA] += now - start;
    boolean counted = since >= start;
    counts[at + TIME_INSIDE] += now - (counted ? since : start);
    return counted;
  }

  /** Calls that arrived in the window. */
  public long arrivals(int i) {
    return counts[i * FIELDS + ARRIVALS];
  }

  /** Calls that succeeded in the window, whenever they arrived. */
  public long ok(int i) {
    return counts[i * FIELDS + OK];
  }

  /** Calls that failed in the window, whenever they arrived. */
  public long failed(int i) {
    return counts[i * FIELDS + FAILED];
  }

  /** Those of {@link #ok} that arrived before the window. */
  public long carriedOk(int i) {
    return counts[i * FIELDS + CARRIED_OK];
  }

  /** Those of {@link #failed} that arrived before the window. */
  public long carriedFailed(int i) {
    return counts[i * FIELDS + CARRIED_FAILED];
  }

  /** Calls that arrived in the window and failed of a cause. */
  public long causes(int i, int cause) {
    return causes[i * CAUSES + cause];
  }

  /** Those of {@link #ok} that arrived in the window and have no latency. */
  long unheard(int i) {
    return unheard[i];
  }

  /** Calls inside at present. */
  public long inside(int i) {
    return counts[i * FIELDS + INSIDE];
  }

  /** Calls that were inside when the window began and still are. */
  public long carriedInside(int i) {
    return carried[i] - carriedOk(i) - carriedFailed(i);
  }

  /** Time in the window that calls which have left spent inside, in nanoseconds. */
  public long timeInside(int i) {
    return counts[i * FIELDS + TIME_INSIDE];
  }

  /** ∫ N(t) dt from the start of the window, in call-nanoseconds (modulo 2^64). */
  public long areaAt(int i, long now) {
    return counts[i * FIELDS + AREA] + inside(i) * (now - start);
  }
}
