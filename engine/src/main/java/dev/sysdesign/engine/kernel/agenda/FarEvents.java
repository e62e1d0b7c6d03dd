package dev.sysdesign.engine.kernel.agenda;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Events too far away for the packed form; few, so kept unsorted. */
final class FarEvents {
  private long[] times = new long[16];
  private int[] records = new int[16];
  private int size;
  private long taken;

  /** Bytes of so many at most. */
  static long bytes(long events) {
    return events * (Long.BYTES + Integer.BYTES);
  }

  void add(long time, int record) {
    if (size == times.length) {
      times = Arrays.copyOf(times, size * 2);
      records = Arrays.copyOf(records, size * 2);
    }
    times[size] = time;
    records[size++] = record;
  }

  /** Takes the events of some records out; {@code taken} gets record and time of each. */
  void remove(IntPredicate which, Taken taken) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (which.test(records[i])) {
        taken.event(records[i], times[i]);
      } else {
        times[kept] = times[i];
        records[kept++] = records[i];
      }
    }
    size = kept;
  }

  /** Gets an event that was taken out. */
  interface Taken {
    /** One of a record at a time from the start of the run. */
    void event(int record, long time);
  }

  /** Takes one event before a time out; returns its record, or -1 when there is none. */
  int takeBefore(long time) {
    for (int i = 0; i < size; i++) {
      if (times[i] < time) {
        taken = times[i];
        int record = records[i];
        size--;
        times[i] = times[size];
        records[i] = records[size];
        return record;
      }
    }
    return -1;
  }

  /** The time of the event that {@link #takeBefore} returned last. */
  long takenTime() {
    return taken;
  }
}
