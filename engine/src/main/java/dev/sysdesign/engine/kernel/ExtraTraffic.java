package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.random.Mix;
import java.util.ArrayList;
import java.util.List;

/**
 * Requests that come besides those that clients send by themselves. They are numbered apart, so
 * that the others keep their draws.
 */
public final class ExtraTraffic {
  /** Who sends one request and does not come back, where a client has users. */
  public static final int GUEST = -1;

  /** Keys from here on are asked for once, and no cache has them. */
  static final int UNIQUE = 1 << 30;

  private final List<Flood> floods = new ArrayList<>();
  private int unique;

  /** A stream of requests; it has one event at a time, that of its next request. */
  public abstract static class Flood implements Fault {
    public final int node;
    public final long key;
    private int event = -1;
    public long number;
    public long began;

    public Flood(int node, long key) {
      this.node = node;
      this.key = key;
    }

    /**
     * Nanoseconds until the next request from now on; {@link
     * dev.sysdesign.engine.kernel.compiled.RateCurve#NEVER} without one.
     */
    public abstract long gap(Kernel k, long bits);

    /** What to send now. */
    public abstract void send(Kernel k, long identity);

    @Override
    public void begin(Kernel k) {
      began = k.agenda.now;
      k.sources.floods.floods.add(this);
      next(k);
    }

    @Override
    public void end(Kernel k) {
      event = -1;
    }

    private void next(Kernel k) {
      long gap = gap(k, Mix.mix(Mix.again(key) + number * Mix.GOLDEN));
      event = -1;
      if (gap <= k.sources.until - k.agenda.now) {
        event = k.calls.timer(Calls.FLOOD, -1, k.sources.floods.floods.indexOf(this));
        k.agenda.after(gap, event);
      }
    }
  }

  /** It is time for the next request of a flood, unless that is over. */
  void fire(Kernel k, int event) {
    Flood flood = floods.get(k.calls.subject(event));
    k.calls.rang(event);
    if (flood.event == event) {
      flood.send(k, Mix.mix(flood.key + flood.number++ * Mix.GOLDEN));
      flood.next(k);
    }
  }

  /** A key that nobody has asked for. */
  public int uniqueKey() {
    return UNIQUE + unique++ % UNIQUE;
  }
}
