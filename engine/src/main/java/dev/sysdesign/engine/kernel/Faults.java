package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.record.Calls;
import java.util.List;

/** The schedule of what is imposed on a run: two events each, of the records of controls. */
public final class Faults {
  private final int firstControl;
  private List<Scheduled> faults = List.of();

  /**
   * A cause with its times.
   *
   * @param from and {@code until} in nanoseconds from the start of the run
   */
  public record Scheduled(Fault fault, long from, long until) {}

  Faults(int firstControl) {
    this.firstControl = firstControl;
  }

  /** Schedules everything, once. */
  public void begin(Kernel k, List<Scheduled> all) {
    faults = all;
    for (int i = 0; i < all.size(); i++) {
      schedule(k, firstControl + 2 * i, all.get(i).from());
      schedule(k, firstControl + 2 * i + 1, all.get(i).until());
    }
  }

  private static void schedule(Kernel k, int record, long at) {
    k.calls.state(record, Calls.EFFECT);
    k.agenda.after(at, record);
  }

  void fire(Kernel k, int record) {
    Fault fault = faults.get((record - firstControl) / 2).fault();
    if ((record - firstControl) % 2 == 0) {
      fault.begin(k);
    } else {
      fault.end(k);
    }
  }
}
