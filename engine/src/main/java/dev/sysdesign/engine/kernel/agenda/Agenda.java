package dev.sysdesign.engine.kernel.agenda;

import dev.sysdesign.engine.kernel.record.Calls;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/**
 * What happens next. Structures merged by comparing scalars:
 *
 * <ul>
 *   <li>events without delay: one FIFO;
 *   <li>events after a constant delay: one ring per distinct constant, sorted by itself;
 *   <li>timers: one ring per distinct timeout; a cancelled one (its call's generation has moved on)
 *       is skipped when it comes to the head;
 *   <li>everything else: a wheel for the near future, and a heap for what does not fit it.
 * </ul>
 *
 * An event is one {@code long}: time since the epoch in the upper 42 bits, record in the lower 21.
 * The epoch moves on before the time bits overflow; events beyond the horizon wait aside.
 */
public final class Agenda {
  /** Bits of a record number. */
  static final int RECORD_BITS = 21;

  /** Slots there can be. */
  static final int RECORDS = 1 << RECORD_BITS;

  /** Set in what {@link #next} returns when a timer rang. */
  public static final int TIMER = RECORDS;

  /** Returned by {@link #next} when nothing happens before the boundary. */
  public static final int NOTHING = -1;

  /** Longest time between two calls of {@link #advanceTo}: a quarter of the 42 bits. */
  public static final long REACH = 1L << 40;

  private static final long HORIZON = 1L << 42;
  private static final int RECORD_MASK = RECORDS - 1;
  private static final long NEVER = EventHeap.NOTHING;

  // Where the next event is, besides the rings.
  private static final int HEAP = -1;
  private static final int WHEEL = -2;

  /** The present, in nanoseconds from the start of the run. */
  public long now;

  /** Which timer rang last, as an index into the timers. */
  public int rang;

  private final Calls calls;
  private long epoch;

  private int[] soon = new int[1024];
  private int soonHead;
  private int soonTail;

  private final EventHeap heap = new EventHeap();
  private final EventWheel wheel = new EventWheel(heap);

  private final int delays;
  private final int longest;
  private final long[] constant;
  private final long[] first;
  private final long[][] ring;
  private final int[][] ringGeneration;
  private final int[] head;
  private final int[] tail;

  private final FarEvents far = new FarEvents();

  /**
   * An empty agenda.
   *
   * @param calls whose generations tell which timers are cancelled
   * @param delays the constants of the delay rings, in nanoseconds, above 0
   * @param timers the constants of the timer rings, in nanoseconds, above 0
   */
  public Agenda(Calls calls, long[] delays, long[] timers) {
    this.calls = calls;
    this.delays = delays.length;
    longest = longest(calls.most());
    int rings = delays.length + timers.length;
    constant = Arrays.copyOf(delays, rings);
    System.arraycopy(timers, 0, constant, delays.length, timers.length);
    first = new long[rings];
    Arrays.fill(first, NEVER);
    ring = new long[rings][256];
    ringGeneration = new int[rings][];
    for (int i = delays.length; i < rings; i++) {
      ringGeneration[i] = new int[256];
    }
    head = new int[rings];
    tail = new int[rings];
  }

  /**
   * Bytes at most, with a ring that is copied while room is made for more: a record has one event
   * and one timer of each ring at a time.
   */
  public static long bytes(int records, int delays, int timers) {
    long events = 2L * Integer.highestOneBit(Math.max(1023, records));
    long timer = Long.BYTES + Integer.BYTES;
    return events * (Integer.BYTES + Long.BYTES + delays * Long.BYTES)
        + longest(records) * timer * (timers + 1L)
        + EventWheel.bytes(events)
        + FarEvents.bytes(events)
        + (delays + timers) * 4096L;
  }

  /** The length of a ring from which it takes out cancelled timers rather than grow. */
  private static int longest(int records) {
    int length = 1024;
    while (length / 4 * 3 < records) {
      length *= 2;
    }
    return length;
  }

  /** Schedules a record at the present, after all that is scheduled so already. */
  public void soon(int record) {
    soon[soonTail] = record;
    soonTail = (soonTail + 1) & (soon.length - 1);
    if (soonTail == soonHead) {
      int[] larger = new int[soon.length * 2];
      for (int i = 0; i < soon.length; i++) {
        larger[i] = soon[(soonHead + i) & (soon.length - 1)];
      }
      soonHead = 0;
      soonTail = soon.length;
      soon = larger;
    }
  }

  /** Schedules a record after any delay in nanoseconds. */
  public void after(long delay, int record) {
    if (delay <= 0) {
      soon(record);
      return;
    }
    long offset = now - epoch + delay;
    if (offset >= HORIZON || offset < 0) {
      far.add(now + delay < 0 ? NEVER : now + delay, record);
    } else {
      wheel.add((offset << RECORD_BITS) | record, (now - epoch) << RECORD_BITS);
    }
  }

  /** Schedules a record after the constant delay of a ring. */
  public void afterConstant(int delayRing, int record) {
    append(delayRing, record);
  }

  /** Starts the timer of a record; it rings unless the record's generation moves on before. */
  public void timer(int timerRing, int record) {
    int r = delays + timerRing;
    ringGeneration[r][tail[r]] = calls.generation(record);
    append(r, record);
  }

  private void append(int r, int record) {
    long packed = ((now - epoch + constant[r]) << RECORD_BITS) | record;
    long[] entries = ring[r];
    int at = tail[r];
    entries[at] = packed;
    if (head[r] == at) {
      first[r] = packed;
    }
    at = (at + 1) & (entries.length - 1);
    tail[r] = at;
    if (at == head[r]) {
      growRing(r);
    }
  }

  private void growRing(int r) {
    int length = ring[r].length;
    if (length >= longest && ringGeneration[r] != null && dropCancelled(r) <= length / 4 * 3) {
      return;
    }
    long[] entries = new long[length * 2];
    int[] generations = ringGeneration[r] == null ? null : new int[length * 2];
    for (int i = 0; i < length; i++) {
      int from = (head[r] + i) & (length - 1);
      entries[i] = ring[r][from];
      if (generations != null) {
        generations[i] = ringGeneration[r][from];
      }
    }
    ring[r] = entries;
    ringGeneration[r] = generations;
    head[r] = 0;
    tail[r] = length;
  }

  /** Entries that the ring of a timer has room for. */
  int roomOfTimer(int timerRing) {
    return ring[delays + timerRing].length;
  }

  /** Takes the cancelled timers out of a full ring, which the last one in is not. */
  private int dropCancelled(int r) {
    long[] entries = ring[r];
    int[] generations = ringGeneration[r];
    int mask = entries.length - 1;
    int to = head[r];
    for (int i = 0; i < entries.length; i++) {
      int from = (head[r] + i) & mask;
      if (generations[from] == calls.generation((int) entries[from] & RECORD_MASK)) {
        entries[to] = entries[from];
        generations[to] = generations[from];
        to = (to + 1) & mask;
      }
    }
    boolean full = to == head[r];
    tail[r] = to;
    first[r] = entries[head[r]];
    return full ? entries.length : (to - head[r]) & mask;
  }

  /**
   * Takes the next event before a boundary and moves the present to it.
   *
   * @param boundary nanoseconds from the start of the run
   * @return its record, with {@link #TIMER} set for a timer, or {@link #NOTHING}
   */
  public int next(long boundary) {
    if (soonHead != soonTail) {
      int record = soon[soonHead];
      soonHead = (soonHead + 1) & (soon.length - 1);
      return record;
    }
    long limit = (boundary - epoch) << RECORD_BITS;
    while (true) {
      long best = heap.first();
      int which = HEAP;
      if (wheel.first < best) {
        best = wheel.first;
        which = WHEEL;
      }
      for (int r = 0; r < first.length; r++) {
        if (first[r] < best) {
          best = first[r];
          which = r;
        }
      }
      if (best >= limit) {
        return NOTHING;
      }
      int record = (int) best & RECORD_MASK;
      if (which == WHEEL) {
        wheel.pop();
      } else if (which == HEAP) {
        heap.pop();
      } else if (which < delays) {
        popRing(which);
      } else {
        boolean live = ringGeneration[which][head[which]] == calls.generation(record);
        rang = which - delays;
        popTimer(which);
        if (!live) {
          continue;
        }
        record |= TIMER;
        rang = which - delays;
      }
      now = epoch + (best >>> RECORD_BITS);
      return record;
    }
  }

  private void popRing(int r) {
    int at = (head[r] + 1) & (ring[r].length - 1);
    head[r] = at;
    first[r] = at == tail[r] ? NEVER : ring[r][at];
  }

  /** Drops the head of a timer ring and all cancelled timers behind it. */
  private void popTimer(int r) {
    long[] entries = ring[r];
    int[] generations = ringGeneration[r];
    int mask = entries.length - 1;
    int at = (head[r] + 1) & mask;
    int end = tail[r];
    while (at != end && generations[at] != calls.generation((int) entries[at] & RECORD_MASK)) {
      at = (at + 1) & mask;
    }
    head[r] = at;
    first[r] = at == end ? NEVER : entries[at];
  }

  /** Other delays for some events. */
  public interface Delays {
    /** Whether the event of a record changes. */
    boolean concerns(int record);

    /**
     * The delay from now on in place of another one; negative: the record has no event any more.
     */
    long instead(int record, long delay);
  }

  /** Gives some of the events after a delay that is no constant another one. Slow, for faults. */
  public void reschedule(Delays changed) {
    LongPredicate which = event -> changed.concerns((int) event & RECORD_MASK);
    LongStream.Builder near = LongStream.builder();
    heap.remove(which, near);
    wheel.remove(which, near, (now - epoch) << RECORD_BITS);
    List<long[]> all = new ArrayList<>();
    near.build().forEach(e -> all.add(new long[] {e & RECORD_MASK, epoch + (e >>> RECORD_BITS)}));
    far.remove(changed::concerns, (record, time) -> all.add(new long[] {record, time}));
    for (long[] event : all) {
      long delay = changed.instead((int) event[0], event[1] - now);
      if (delay >= 0) {
        after(delay, (int) event[0]);
      }
    }
  }

  /** Moves the present to a boundary at which nothing is left to happen before it. */
  public void advanceTo(long boundary) {
    now = boundary;
    if (now - epoch > HORIZON / 2) {
      rebase();
    }
    for (int record = far.takeBefore(epoch + HORIZON); record >= 0; ) {
      heap.push(((far.takenTime() - epoch) << RECORD_BITS) | record);
      record = far.takeBefore(epoch + HORIZON);
    }
  }

  private void rebase() {
    long shift = (now - epoch) << RECORD_BITS;
    epoch = now;
    heap.shift(shift);
    wheel.rebase(shift);
    for (int r = 0; r < first.length; r++) {
      int mask = ring[r].length - 1;
      for (int i = head[r]; i != tail[r]; i = (i + 1) & mask) {
        ring[r][i] -= shift;
      }
      if (first[r] != NEVER) {
        first[r] -= shift;
      }
    }
  }
}
