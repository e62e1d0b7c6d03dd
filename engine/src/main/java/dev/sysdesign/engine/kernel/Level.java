package dev.sysdesign.engine.kernel;

import java.util.Arrays;

/**
 * Quantities that go up and down (busy slots, waiting calls …), one a node, and their integrals.
 */
final class Level {
  final int[] value;
  final int[] max;
  private final long[] area;

  /** The integral up to the start of the window. */
  private final long[] earlier;

  private long start;

  Level(int size) {
    value = new int[size];
    max = new int[size];
    area = new long[size];
    earlier = new long[size];
  }

  void begin(long now) {
    for (int i = 0; i < area.length; i++) {
      earlier[i] = totalAt(i, now);
    }
    start = now;
    Arrays.fill(area, 0);
    System.arraycopy(value, 0, max, 0, max.length);
  }

  void add(int i, int difference, long now) {
    int changed = value[i] + difference;
    value[i] = changed;
    area[i] -= difference * (now - start);
    if (changed > max[i]) {
      max[i] = changed;
    }
  }

  /** Its integral from the start of the window, in nanoseconds (modulo 2^64). */
  long areaAt(int i, long now) {
    return area[i] + value[i] * (now - start);
  }

  /** Its integral from the start of the run (modulo 2^64). */
  long totalAt(int i, long now) {
    return earlier[i] + areaAt(i, now);
  }
}
