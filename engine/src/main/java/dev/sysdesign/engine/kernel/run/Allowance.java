package dev.sysdesign.engine.kernel.run;

import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.simulation.MemoryNeed;
import dev.sysdesign.engine.simulation.NotEnoughMemory;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.statistics.Reserve;

/**
 * What a run may take of what grows with what happens. Where there is room for all that a run may
 * need, only {@link Calls#MOST} calls end it. Where there is less it goes as far as it gets, which
 * nearly always is its end, and has no result where it would need more.
 */
final class Allowance {
  /** With fewer calls in flight than this nothing useful can be simulated. */
  private static final int FEWEST = 1 << 12;

  private final MemoryNeed need;
  private final long room;
  private final int calls;
  private final long histograms;

  private Allowance(MemoryNeed need, long room, int calls, long histograms) {
    this.need = need;
    this.room = room;
    this.calls = calls;
    this.histograms = histograms;
  }

  /**
   * What an observer has room for.
   *
   * @throws NotEnoughMemory where there is not enough to begin with
   */
  static Allowance of(Footprint footprint, Observer observer) {
    MemoryNeed need = footprint.need(Calls.MOST);
    long room = observer.room(need.bytes());
    if (need.bytes() <= room) {
      return new Allowance(need, room, Calls.MOST, need.statistics());
    }
    int calls = Calls.MOST;
    MemoryNeed less = need;
    while (calls > FEWEST && less.fixed() + less.calls() + usual(less) > room) {
      calls /= 2;
      less = footprint.need(calls);
    }
    long left = room - less.fixed() - less.calls();
    if (left < usual(less)) {
      throw NotEnoughMemory.before(need, room);
    }
    return new Allowance(need, room, calls, Math.min(left, need.statistics()));
  }

  /** Few systems meet more than an eighth of all octaves. */
  private static long usual(MemoryNeed need) {
    return need.statistics() / 8;
  }

  /** Calls in flight at most. */
  int calls() {
    return calls;
  }

  Reserve reserve() {
    return new Reserve(histograms);
  }

  /** Whether more calls than that end any run, and not only one on this machine. */
  boolean isWhole() {
    return calls == Calls.MOST;
  }

  /** The end of a run that has found that it needs more. */
  NotEnoughMemory exceeded(RuntimeException found) {
    return NotEnoughMemory.during(need, room, found);
  }
}
