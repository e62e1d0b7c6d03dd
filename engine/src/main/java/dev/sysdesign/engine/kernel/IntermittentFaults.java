package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.random.Mix;
import java.util.ArrayList;
import java.util.List;

/** Causes that come and go by themselves for as long as they hold. */
public final class IntermittentFaults {
  private final List<Pulse> pulses = new ArrayList<>();

  /** One that comes and goes at an instance; it has one event at a time, that of its next turn. */
  abstract static class Pulse implements Fault {
    final int instance;
    private boolean strikes;
    private int event = -1;

    Pulse(int instance) {
      this.instance = instance;
    }

    /** Nanoseconds from the beginning to the first time. */
    abstract long first();

    /** It comes; returns after how many nanoseconds it goes. */
    abstract long come(Kernel k);

    /** It goes; returns after how many nanoseconds it comes again. */
    abstract long go(Kernel k);

    @Override
    public void begin(Kernel k) {
      k.intermittentFaults.pulses.add(this);
      if (first() == 0) {
        turn(k);
      } else {
        schedule(k, first());
      }
    }

    @Override
    public void end(Kernel k) {
      event = -1;
      if (strikes) {
        strikes = false;
        go(k);
      }
    }

    private void turn(Kernel k) {
      strikes = !strikes;
      schedule(k, strikes ? come(k) : go(k));
    }

    private void schedule(Kernel k, long nanos) {
      event = k.calls.timer(Calls.PULSE, -1, k.intermittentFaults.pulses.indexOf(this));
      k.agenda.after(nanos, event);
    }
  }

  /** It is time for a pulse to come or go, unless it is over. */
  void fire(Kernel k, int fired) {
    Pulse pulse = pulses.get(k.calls.subject(fired));
    k.calls.rang(fired);
    if (pulse.event == fired) {
      pulse.turn(k);
    }
  }

  /** Pauses of an instance: what it works on waits. */
  public static final class Pause extends Pulse {
    private final long runs;
    private final long pauses;
    private final long key;

    public Pause(int instance, long runs, long pauses, long key) {
      super(instance);
      this.runs = runs;
      this.pauses = pauses;
      this.key = key;
    }

    /** Instances do not pause in step. */
    @Override
    long first() {
      return 1 + (long) (runs * Mix.unit(Mix.mix(key + instance * Mix.GOLDEN)));
    }

    @Override
    long come(Kernel k) {
      k.stoppages.stop(k, instance);
      return pauses;
    }

    @Override
    long go(Kernel k) {
      k.stoppages.resume(k, instance);
      return runs;
    }
  }

  /** Crashes of an instance, each for twice as long as the one before. */
  public static final class CrashLoop extends Pulse {
    private final long runs;
    private final long longest;
    private long rests;

    public CrashLoop(int instance, long runs, long rests, long longest) {
      super(instance);
      this.runs = runs;
      this.rests = rests;
      this.longest = longest;
    }

    @Override
    long first() {
      return 0;
    }

    @Override
    long come(Kernel k) {
      Crashes.down(k, instance);
      long now = rests;
      rests = Math.min(longest, 2 * rests);
      return now;
    }

    @Override
    long go(Kernel k) {
      Crashes.up(k, instance);
      return runs;
    }
  }
}
