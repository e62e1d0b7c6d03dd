package dev.sysdesign.engine.kernel;

import java.util.Arrays;

/**
 * The requests that still have calls in flight: what all calls of one share. A request outlives its
 * answer while work that nobody waits for goes on.
 */
final class Requests {
  int[] kind;
  long[] identity;
  int[] key;

  /** Where it comes from; only kept where a router asks for it. */
  long[] address;

  private int[] calls;
  private long[] visited;
  private int[] revisits;
  private int[] next;
  private int free = -1;
  private int used;
  private int live;

  private final Revisits repeated = new Revisits();

  /** Told of the end of each request; null: nobody is. */
  private final Messages messages;

  Requests(Messages messages) {
    this.messages = messages;
    int capacity = 1024;
    kind = new int[capacity];
    identity = new long[capacity];
    key = new int[capacity];
    address = new long[capacity];
    calls = new int[capacity];
    visited = new long[capacity];
    revisits = new int[capacity];
    next = new int[capacity];
  }

  /**
   * A request without calls.
   *
   * @param flow the index of its class and client
   * @param number what tells it from all others: a hash of client and number
   */
  int take(int flow, long number) {
    int r = free;
    if (r >= 0) {
      free = next[r];
    } else {
      if (used == kind.length) {
        grow();
      }
      r = used++;
    }
    live++;
    kind[r] = flow;
    identity[r] = number;
    key[r] = 0;
    calls[r] = 0;
    visited[r] = 0;
    revisits[r] = -1;
    return r;
  }

  /** Requests that have calls in flight. */
  int live() {
    return live;
  }

  void hold(int r) {
    calls[r]++;
  }

  void drop(int r) {
    if (--calls[r] == 0) {
      if (messages != null) {
        messages.over(r, kind[r]);
      }
      if (revisits[r] >= 0) {
        repeated.free(revisits[r]);
      }
      next[r] = free;
      free = r;
      live--;
    }
  }

  /** The number, from 0, of this visit of the request to a component. */
  int visit(int r, int node) {
    if (node < Long.SIZE) {
      long bit = 1L << node;
      if ((visited[r] & bit) == 0) {
        visited[r] |= bit;
        return 0;
      }
    }
    int entry = repeated.find(revisits[r], node);
    if (entry < 0) {
      entry = repeated.add(revisits[r], node, node < Long.SIZE ? 1 : 0);
      revisits[r] = entry;
    }
    return repeated.count(entry);
  }

  private void grow() {
    int capacity = kind.length * 2;
    kind = Arrays.copyOf(kind, capacity);
    identity = Arrays.copyOf(identity, capacity);
    key = Arrays.copyOf(key, capacity);
    address = Arrays.copyOf(address, capacity);
    calls = Arrays.copyOf(calls, capacity);
    visited = Arrays.copyOf(visited, capacity);
    revisits = Arrays.copyOf(revisits, capacity);
    next = Arrays.copyOf(next, capacity);
  }
}
