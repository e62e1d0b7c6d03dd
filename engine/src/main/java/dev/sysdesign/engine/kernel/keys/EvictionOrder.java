package dev.sysdesign.engine.kernel.keys;

/** The entries of a cache instance in the order in which they make room: a linked list. */
class EvictionOrder {
  /** No entry. */
  static final int NONE = -1;

  /** Of an entry. */
  static final int BYTES = 2 * Integer.BYTES;

  /** Towards the entries that stay longest; {@link #NONE} for the last of them. */
  final int[] later;

  /** Towards the entry that goes first; {@link #NONE} for that one. */
  final int[] sooner;

  private final boolean recency;
  private int first;
  private int last;

  /**
   * An empty order.
   *
   * @param recency whether an entry that is used goes last again
   */
  EvictionOrder(int capacity, boolean recency) {
    this.recency = recency;
    later = new int[capacity];
    sooner = new int[capacity];
    first = NONE;
    last = NONE;
  }

  /** Forgets all entries. */
  void clear() {
    first = NONE;
    last = NONE;
  }

  /** The entry that goes first. */
  final int first() {
    return first;
  }

  /** The entry that stays longest. */
  final int last() {
    return last;
  }

  /** A new entry. */
  void add(int entry) {
    link(entry, last);
  }

  /** An entry that is there was read. */
  void used(int entry) {
    if (recency && entry != last) {
      renewed(entry);
    }
  }

  /** An entry that is there was filled again. */
  void renewed(int entry) {
    unlink(entry);
    link(entry, last);
  }

  /** An entry is gone. */
  void remove(int entry) {
    unlink(entry);
  }

  /** Puts an entry behind another; {@link #NONE} puts it first. */
  final void link(int entry, int before) {
    int after = before == NONE ? first : later[before];
    sooner[entry] = before;
    later[entry] = after;
    if (before == NONE) {
      first = entry;
    } else {
      later[before] = entry;
    }
    if (after == NONE) {
      last = entry;
    } else {
      sooner[after] = entry;
    }
  }

  final void unlink(int entry) {
    int before = sooner[entry];
    int after = later[entry];
    if (before == NONE) {
      first = after;
    } else {
      later[before] = after;
    }
    if (after == NONE) {
      last = before;
    } else {
      sooner[after] = before;
    }
  }
}
