package dev.sysdesign.engine.kernel.agenda;

import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;

/**
 * Events of the near future: a ring of buckets of equal length in time, each with a short sorted
 * list, and a bit for each bucket that is not empty (a calendar queue after R. Brown, 1988, that
 * skips empty buckets). What is too far away, or would make a list long, goes to a heap instead, so
 * that no pattern of times makes it slow. The length of the buckets and how many there are follow
 * the events, by their number alone.
 *
 * <p>An event is packed as in {@link Agenda}, and there is one of each record at most.
 */
final class EventWheel {
  private static final int FEWEST_BUCKETS = 1 << 10;
  private static final int MOST_BUCKETS = 1 << 16;

  /** With fewer events than this the heap is faster. */
  private static final int FEW = 8;

  /** Events that a new one passes at most in its bucket. */
  private static final int LONGEST_WALK = 16;

  /** Events between two looks at the length of the buckets. */
  private static final int LOOK = 1 << 14;

  private static final int NARROWEST = Agenda.RECORD_BITS + 4;
  private static final int WIDEST = Agenda.RECORD_BITS + 31;
  private static final int RECORD_MASK = Agenda.RECORDS - 1;

  /** The first event; {@link EventHeap#NOTHING} without one. */
  long first = EventHeap.NOTHING;

  private final EventHeap heap;

  /** The record of the first event of a bucket; -1: the bucket is empty. */
  private int[] heads = new int[FEWEST_BUCKETS];

  private long[] occupied = new long[FEWEST_BUCKETS / Long.SIZE];

  // By record.
  private int[] next = new int[1024];
  private long[] events = new long[1024];

  /** The bits of an event below the number of its bucket. */
  private int shift = Agenda.RECORD_BITS + 17;

  private int added;
  private int far;
  private int steps;

  /**
   * An empty wheel.
   *
   * @param heap takes what the wheel does not
   */
  EventWheel(EventHeap heap) {
    this.heap = heap;
    Arrays.fill(heads, -1);
  }

  /** Bytes of so many records at most. */
  static long bytes(long records) {
    long buckets = MOST_BUCKETS * Integer.BYTES + MOST_BUCKETS / Byte.SIZE;
    return records * (Integer.BYTES + Long.BYTES) + 2 * buckets;
  }

  /** How many buckets there are at present. */
  int buckets() {
    return heads.length;
  }

  /**
   * Adds an event.
   *
   * @param now the present, packed as an event
   */
  void add(long event, long now) {
    if (heap.size() < FEW) {
      heap.push(event);
      return;
    }
    if (added + far == LOOK) {
      adapt(now);
    }
    insert(event, now);
  }

  private void insert(long event, long now) {
    long bucket = event >>> shift;
    if (bucket - (now >>> shift) >= heads.length) {
      far++;
      heap.push(event);
      return;
    }
    added++;
    int b = (int) bucket & (heads.length - 1);
    int record = (int) event & RECORD_MASK;
    if (record >= next.length) {
      int length = Integer.highestOneBit(record) * 2;
      next = Arrays.copyOf(next, length);
      events = Arrays.copyOf(events, length);
    }
    int head = heads[b];
    if (head < 0 || event < events[head]) {
      occupied[b >> 6] |= 1L << b;
      heads[b] = record;
      next[record] = head;
      events[record] = event;
      first = Math.min(first, event);
    } else {
      follow(head, record, event);
    }
  }

  /** Puts an event behind another one of its bucket, in its turn. */
  private void follow(int head, int record, long event) {
    int before = head;
    int after = next[head];
    int walked = 0;
    while (after >= 0 && events[after] < event) {
      before = after;
      after = next[after];
      walked++;
      if (walked == LONGEST_WALK) {
        steps += walked;
        heap.push(event);
        return;
      }
    }
    steps += walked;
    next[record] = after;
    next[before] = record;
    events[record] = event;
  }

  /** Takes the first event out. */
  void pop() {
    int record = (int) first & RECORD_MASK;
    int b = (int) (first >>> shift) & (heads.length - 1);
    int after = next[record];
    heads[b] = after;
    if (after >= 0) {
      first = events[after];
    } else {
      occupied[b >> 6] &= ~(1L << b);
      first = firstFrom(b);
    }
  }

  /** The first event of the buckets from one on, all the way round. */
  private long firstFrom(int b) {
    int word = b >> 6;
    long rest = occupied[word] & (-1L << b);
    for (int i = 0; rest == 0 && i < occupied.length; i++) {
      word = (word + 1) & (occupied.length - 1);
      rest = occupied[word];
    }
    return rest == 0
        ? EventHeap.NOTHING
        : events[heads[(word << 6) + Long.numberOfTrailingZeros(rest)]];
  }

  /**
   * Where lists are long, narrower buckets: more of them, unless hardly any event is too far away.
   * Where many are, wider ones; where most are empty, fewer. No step calls for the opposite one.
   */
  private void adapt(long now) {
    int length = heads.length;
    int width = shift;
    if (steps > added) {
      boolean farEnough = far < LOOK / 256;
      if (farEnough || length < MOST_BUCKETS) {
        length = farEnough ? length : 2 * length;
        width = Math.max(NARROWEST, shift - 1);
      }
    } else if (far > LOOK / 16) {
      width = Math.min(WIDEST, shift + 1);
    } else if (length > FEWEST_BUCKETS && 4 * steps < added && isSparse()) {
      length /= 2;
      width = Math.min(WIDEST, shift + 1);
    }
    if (length != heads.length || width != shift) {
      rebuild(length, width, 0, now);
    }
    added = 0;
    far = 0;
    steps = 0;
  }

  /** Whether fewer than a sixteenth of the buckets have an event. */
  private boolean isSparse() {
    int some = 0;
    for (long word : occupied) {
      some += Long.bitCount(word);
    }
    return some < heads.length / 16;
  }

  /** Makes all events less by so much, as the present is 0 from now on. */
  void rebase(long difference) {
    rebuild(heads.length, shift, difference, 0);
  }

  /**
   * Takes some events out, each of which {@code taken} gets.
   *
   * @param now the present, packed as an event
   */
  void remove(LongPredicate which, LongConsumer taken, long now) {
    int all = empty(heads.length);
    while (all >= 0) {
      int after = next[all];
      if (which.test(events[all])) {
        taken.accept(events[all]);
      } else {
        insert(events[all], now);
      }
      all = after;
    }
  }

  private void rebuild(int length, int width, long difference, long now) {
    int all = empty(length);
    shift = width;
    while (all >= 0) {
      int after = next[all];
      insert(events[all] - difference, now);
      all = after;
    }
  }

  /** Makes all buckets empty, so many of them; returns the first of a list of all records. */
  private int empty(int length) {
    int all = -1;
    for (int head : heads) {
      int record = head;
      while (record >= 0) {
        int after = next[record];
        next[record] = all;
        all = record;
        record = after;
      }
    }
    if (length != heads.length) {
      heads = new int[length];
      occupied = new long[length / Long.SIZE];
    }
    Arrays.fill(heads, -1);
    Arrays.fill(occupied, 0);
    first = EventHeap.NOTHING;
    return all;
  }
}
