package dev.sysdesign.engine.kernel.agenda;

import java.util.Arrays;
import java.util.function.IntPredicate;

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

  /** Takes the events of some slots out; {@code taken} gets slot and time of each. */
  void remove(IntPredicate which, Taken taken) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (which.test(slots[i])) {
        taken.event(slots[i], times[i]);
      } else {
        times[kept] = times[i];
        slots[kept++] = slots[i];
      }
    }
    size = kept;
  }

  /** Gets an event that was taken out. */
  interface Taken {
    /** One of a slot at a time from the start of the run. */
    void event(int slot, long time);
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
