package dev.sysdesign.engine.kernel;

import java.util.Arrays;

/** Events too far away for the packed form; few, so kept unsorted. */
final class FarEvents {
  private long[] times = new long[16];
  private int[] slots = new int[16];
  private int size;
  private long taken;

  /** Bytes of so many at most. */
  static long bytes(long events) {
    return events * (Long.BYTES + Integer.BYTES);
  }

  void add(long time, int slot) {
    if (size == times.length) {
      times = Arrays.copyOf(times, size * 2);
      slots = Arrays.copyOf(slots, size * 2);
    }
    times[size] = time;
    slots[size++] = slot;
  }

  /** Takes one event before a time out; returns its slot, or -1 when there is none. */
  int takeBefore(long time) {
    for (int i = 0; i < size; i++) {
      if (times[i] < time) {
        taken = times[i];
        int slot = slots[i];
        size--;
        times[i] = times[size];
        slots[i] = slots[size];
        return slot;
      }
    }
    return -1;
  }

  /** The time of the event that {@link #takeBefore} returned last. */
  long takenTime() {
    return taken;
  }
}
