package dev.sysdesign.engine.kernel.keys;

/**
 * Entries by how often they were used since they came, those used least often first and of those
 * the least recently used. Entries used equally often stand together and know the last of them, so
 * that every operation takes constant time (K. Shah, A. Mitra and D. Matani, "An O(1) algorithm for
 * implementing the LFU cache eviction scheme", 2010).
 */
final class FrequencyOrder extends EvictionOrder {
  /** Of an entry. */
  static final int BYTES = EvictionOrder.BYTES + 3 * Integer.BYTES + Long.BYTES;

  /** The group of an entry. */
  private final int[] group;

  /** How often the entries of a group were used. */
  private final long[] uses;

  /** The entry of a group that goes last. */
  private final int[] end;

  /** The next free group after a free one. */
  private final int[] nextFree;

  private int free;

  FrequencyOrder(int capacity) {
    super(capacity, false);
    group = new int[capacity];
    uses = new long[capacity];
    end = new int[capacity];
    nextFree = new int[capacity];
    clear();
  }

  @Override
  void clear() {
    super.clear();
    free = 0;
    for (int g = 0; g < nextFree.length; g++) {
      nextFree[g] = g + 1;
    }
  }

  @Override
  void add(int entry) {
    put(entry, NONE, 1);
  }

  @Override
  void used(int entry) {
    long before = uses[group[entry]];
    int at = end[group[entry]] == entry ? sooner[entry] : end[group[entry]];
    remove(entry);
    put(entry, at, before + 1);
  }

  @Override
  void renewed(int entry) {
    used(entry);
  }

  @Override
  void remove(int entry) {
    int g = group[entry];
    int before = sooner[entry];
    if (end[g] == entry) {
      if (before != NONE && group[before] == g) {
        end[g] = before;
      } else {
        nextFree[g] = free;
        free = g;
      }
    }
    unlink(entry);
  }

  /** An entry that was used so often before the run began, at least as often as all others. */
  void start(int entry, long times) {
    remove(entry);
    put(entry, last(), times);
  }

  /** Puts an entry behind another and into its group: the one that follows, or a new one. */
  private void put(int entry, int before, long times) {
    int after = before == NONE ? first() : later[before];
    if (before != NONE && uses[group[before]] == times) {
      join(entry, group[before]);
    } else if (after != NONE && uses[group[after]] == times) {
      join(entry, group[after]);
    } else {
      int g = free;
      free = nextFree[g];
      uses[g] = times;
      end[g] = entry;
      group[entry] = g;
      link(entry, before);
    }
  }

  private void join(int entry, int g) {
    group[entry] = g;
    link(entry, end[g]);
    end[g] = entry;
  }
}
