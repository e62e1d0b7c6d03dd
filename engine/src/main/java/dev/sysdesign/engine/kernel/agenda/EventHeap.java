package dev.sysdesign.engine.kernel.agenda;

import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;

/**
 * Events in a 4-ary heap, popped lazily, so that a pop and the push after it sift once. An event is
 * a positive {@code long}; the least comes first.
 */
final class EventHeap {
  /** Returned where there is no event. */
  static final long NOTHING = Long.MAX_VALUE;

  private long[] events = new long[1024];
  private int size;
  private boolean hole;

  /** How many there are. */
  int size() {
    return hole ? size - 1 : size;
  }

  /** The least event. */
  long first() {
    if (hole) {
      fillHole();
    }
    return size == 0 ? NOTHING : events[0];
  }

  /** Takes the least event out, after {@link #first} has named it. */
  void pop() {
    hole = true;
  }

  void push(long event) {
    if (hole) {
      hole = false;
      siftDown(event);
      return;
    }
    if (size == events.length) {
      events = Arrays.copyOf(events, size * 2);
    }
    int i = size++;
    while (i > 0) {
      int parent = (i - 1) >> 2;
      if (events[parent] <= event) {
        break;
      }
      events[i] = events[parent];
      i = parent;
    }
    events[i] = event;
  }

  private void fillHole() {
    hole = false;
    long last = events[--size];
    if (size > 0) {
      siftDown(last);
    }
  }

  private void siftDown(long event) {
    long[] h = events;
    int n = size;
    int i = 0;
    while (true) {
      int child = (i << 2) + 1;
      if (child + 3 < n) {
        int left = h[child + 1] < h[child] ? child + 1 : child;
        int right = h[child + 3] < h[child + 2] ? child + 3 : child + 2;
        child = h[right] < h[left] ? right : left;
      } else if (child < n) {
        int least = child;
        for (int c = child + 1; c < n; c++) {
          least = h[c] < h[least] ? c : least;
        }
        child = least;
      } else {
        break;
      }
      if (h[child] >= event) {
        break;
      }
      h[i] = h[child];
      i = child;
    }
    h[i] = event;
  }

  /** Takes some events out, each of which {@code taken} gets. */
  void remove(LongPredicate which, LongConsumer taken) {
    if (hole) {
      fillHole();
    }
    long[] before = Arrays.copyOf(events, size);
    size = 0;
    for (long event : before) {
      if (which.test(event)) {
        taken.accept(event);
      } else {
        push(event);
      }
    }
  }

  /** Makes all events less by so much. */
  void shift(long difference) {
    if (hole) {
      fillHole();
    }
    for (int i = 0; i < size; i++) {
      events[i] -= difference;
    }
  }
}
