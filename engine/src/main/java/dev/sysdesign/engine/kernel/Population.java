package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.statistics.BatchMeans;
import dev.sysdesign.engine.statistics.Histogram;
import java.util.Arrays;

/**
 * What happens to the calls of many entities of one kind (nodes, edges or flows) in the measured
 * window: counts, time inside, latencies.
 */
final class Population {
  /** Causes of failure. */
  static final int CAUSES = Cause.values().length;

  final int size;
  final long[] arrivals;
  final long[] ok;
  final long[] failed;
  final long[] causes;
  final int[] inside;
  final long[] area;
  final long[] timeInside;

  /** Calls that arrived before the window began: still inside then, and ended since. */
  final int[] carried;

  final long[] carriedOk;
  final long[] carriedFailed;

  /** Latencies of the successes by section; one section when nobody asks for intervals. */
  final Histogram[][] latency;

  final Histogram[] failure;
  final long[][] sectionFailed;

  private Histogram[] current;
  private long start;

  Population(int size, boolean sectioned) {
    this.size = size;
    arrivals = new long[size];
    ok = new long[size];
    failed = new long[size];
    causes = new long[size * CAUSES];
    inside = new int[size];
    area = new long[size];
    timeInside = new long[size];
    carried = new int[size];
    carriedOk = new long[size];
    carriedFailed = new long[size];
    latency = new Histogram[sectioned ? BatchMeans.SECTIONS : 1][];
    failure = histograms(size);
    sectionFailed = new long[latency.length][];
    begin(0);
  }

  static Histogram[] histograms(int size) {
    Histogram[] all = new Histogram[size];
    for (int i = 0; i < size; i++) {
      all[i] = new Histogram();
    }
    return all;
  }

  /** Forgets everything but who is inside: the window begins. */
  void begin(long now) {
    start = now;
    for (long[] counter :
        new long[][] {arrivals, ok, failed, causes, area, timeInside, carriedOk, carriedFailed}) {
      Arrays.fill(counter, 0);
    }
    System.arraycopy(inside, 0, carried, 0, size);
    for (Histogram histogram : failure) {
      histogram.clear();
    }
    for (int s = 0; s < latency.length; s++) {
      latency[s] = histograms(s == 0 ? size : 0);
    }
    current = latency[0];
  }

  /** The section with this number begins; the one before it has ended. */
  void section(int number) {
    if (latency.length == 1) {
      return;
    }
    sectionFailed[number - 1] = failed.clone();
    if (number < latency.length) {
      latency[number] = histograms(size);
      current = latency[number];
    }
  }

  void arrive(int i, long now) {
    arrivals[i]++;
    inside[i]++;
    area[i] -= now - start;
  }

  void succeed(int i, long since, long now) {
    ok[i]++;
    if (leave(i, since, now)) {
      current[i].record(now - since);
    } else {
      carriedOk[i]++;
    }
  }

  void fail(int i, long since, long now, int cause) {
    failed[i]++;
    if (leave(i, since, now)) {
      causes[i * CAUSES + cause]++;
      failure[i].record(now - since);
    } else {
      carriedFailed[i]++;
    }
  }

  /** Whether the call arrived in the window. */
  private boolean leave(int i, long since, long now) {
    inside[i]--;
    area[i] += now - start;
    boolean counted = since >= start;
    timeInside[i] += now - (counted ? since : start);
    return counted;
  }

  /** ∫ N(t) dt from the start of the window, in call-nanoseconds (modulo 2^64). */
  long areaAt(int i, long now) {
    return area[i] + inside[i] * (now - start);
  }
}
