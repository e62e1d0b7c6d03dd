package dev.sysdesign.engine.simulation;

import dev.sysdesign.engine.model.Target;
import java.util.OptionalLong;
import java.util.Set;

/** What can happen to instances. */
public sealed interface InstanceEffect extends Effect {

  /**
   * Instances go down: calls inside are reset, waiting ones too, keys of a cache are lost, new
   * calls are refused at once. At the end they start, and serve after {@code startupNanos}.
   *
   * @param first index of the first instance, counted from 0 in the order of the zones
   * @param count how many; instances that do not exist are left out
   */
  record Crash(String component, int first, int count, long startupNanos)
      implements InstanceEffect {}

  /**
   * Instances go down again and again, as in {@link Crash}, first at the beginning.
   *
   * @param first index of the first instance
   * @param count how many
   * @param runsNanos how long one runs until it goes down again, above 0
   * @param restsNanos how long it is down for the first time, above 0, then for twice as long …
   * @param longestNanos … but never longer than this
   */
  record CrashLoop(
      String component, int first, int count, long runsNanos, long restsNanos, long longestNanos)
      implements InstanceEffect {
    public CrashLoop {
      if (runsNanos <= 0 || restsNanos <= 0 || longestNanos < restsNanos) {
        throw new IllegalArgumentException("a crash loop takes some time");
      }
    }
  }

  /**
   * Instances stand still again and again: what they work on waits, and so does what gets a slot.
   * What waits for others goes on.
   *
   * @param first index of the first instance
   * @param count how many; not in step, the first pause of each being drawn within {@code
   *     runsNanos}
   * @param runsNanos how long one runs between two pauses, above 0
   * @param pausesNanos how long a pause is, above 0
   */
  record Pauses(String component, int first, int count, long runsNanos, long pausesNanos)
      implements InstanceEffect {
    public Pauses {
      if (runsNanos <= 0 || pausesNanos <= 0) {
        throw new IllegalArgumentException("a pause, and the time between two, takes some time");
      }
    }
  }

  /**
   * Calls fail after their work, besides those that fail anyway.
   *
   * @param first index of the first instance
   * @param count how many
   * @param share of the calls, 0 to 1
   */
  record Errors(String component, int first, int count, double share) implements InstanceEffect {
    public Errors {
      Effect.share(share);
    }
  }

  /**
   * Work takes longer.
   *
   * @param first index of the first instance
   * @param count how many
   * @param factors on the work of reads, on that of writes, and on what of either needs a core
   * @param share of the requests whose work it is, each drawn once
   */
  record Slow(String component, int first, int count, Factors factors, double share)
      implements InstanceEffect {
    public Slow {
      Effect.share(share);
    }
  }

  /** Multiples of the times of work, above 0. */
  record Factors(double reads, double writes, double computing) {
    public Factors {
      if (!(reads > 0 && writes > 0 && computing > 0)) {
        throw new IllegalArgumentException("work must take some time");
      }
    }

    /** All work alike. */
    public static Factors all(double factor) {
      return new Factors(factor, factor, 1);
    }
  }

  /** Requests that make every call of theirs fail, however often it is tried. */
  record Poison(String component, double share) implements InstanceEffect {
    public Poison {
      Effect.share(share);
    }
  }

  /**
   * All instances in a place go down, as in {@link Crash}.
   *
   * @param spared components that do not stand there, such as clients
   */
  record PlaceDown(Target.OfPlace place, Set<String> spared) implements InstanceEffect {
    public PlaceDown {
      spared = Set.copyOf(spared);
    }
  }

  /**
   * The number of instances does not follow the load, or does so late; of a component that makes an
   * environment a call, no more come than there are, or those that come do so late.
   *
   * @param lateNanos how much later than usual; empty: not at all
   */
  record Scaling(String component, OptionalLong lateNanos) implements InstanceEffect {}

  /** Calls over a rate are throttled, a second's worth of them at once let through. */
  record Throttle(String component, double perSecond) implements InstanceEffect {}
}
