package dev.sysdesign.engine.kernel.tally;

/**
 * Quantities that go up and down (busy slots, waiting calls …), one a node, and their integrals.
 */
public final class Level {
  // What is kept of one entity, side by side, since it changes together.
  private static final int FIELDS = 4;
  private static final int VALUE = 0;
  private static final int AREA = 1;
  private static final int MAX = 2;

  /** The integral up to the start of the window. */
  private static final int EARLIER = 3;

  private final long[] kept;
  private long start;

  Level(int size) {
    kept = new long[size * FIELDS];
  }

  void begin(long now) {
    for (int i = 0; i * FIELDS < kept.length; i++) {
      kept[i * FIELDS + EARLIER] = totalAt(i, now);
      kept[i * FIELDS + AREA] = 0;
      kept[i * FIELDS + MAX] = value(i);
    }
    start = now;
  }

  public void add(int i, int difference, long now) {
    int at = i * FIELDS;
    long changed = kept[at + VALUE] + difference;
    kept[at + VALUE] = changed;
    kept[at + AREA] -= difference * (now - start);
    if (changed > kept[at + MAX]) {
      kept[at + MAX] = changed;
    }
  }

  /** What it is at present. */
  public int value(int i) {
    return (int) kept[i * FIELDS + VALUE];
  }

  /** The most that it was in the window. */
  public int max(int i) {
    return (int) kept[i * FIELDS + MAX];
  }

  /** Its integral from the start of the window, in nanoseconds (modulo 2^64). */
  public long areaAt(int i, long now) {
    return kept[i * FIELDS + AREA] + kept[i * FIELDS + VALUE] * (now - start);
  }

  /** Its integral from the start of the run (modulo 2^64). */
  public long totalAt(int i, long now) {
    return kept[i * FIELDS + EARLIER] + areaAt(i, now);
  }
}
