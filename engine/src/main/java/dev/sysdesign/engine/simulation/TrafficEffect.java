package dev.sysdesign.engine.simulation;

import dev.sysdesign.engine.model.Target;

/** What clients and callers can do. */
public sealed interface TrafficEffect extends Effect {

  /**
   * A client sends a multiple of its requests; the added ones are requests of their own, and where
   * it sends fewer it leaves some out. One with users has a multiple of them, who come over the
   * ramp and leave at the end.
   *
   * @param factor 0 or more
   * @param rampNanos in which it gets there
   */
  record Spike(String client, double factor, long rampNanos) implements TrafficEffect {
    public Spike {
      if (!(factor >= 0) || rampNanos < 0) {
        throw new IllegalArgumentException("factor " + factor + " in " + rampNanos + " ns");
      }
    }
  }

  /** So many requests at times that are uniform over a window from the beginning on. */
  record Herd(String client, int requests, long windowNanos) implements TrafficEffect {}

  /**
   * Requests in a Poisson process besides those of a client.
   *
   * @param cacheable share of them for which a cache may have an answer
   */
  record Bots(String client, double perSecond, double cacheable) implements TrafficEffect {
    public Bots {
      Effect.share(cacheable);
    }
  }

  /**
   * Messages are larger.
   *
   * @param where an edge, or a client: all messages of its requests
   * @param factor on the bytes of requests and answers, 0 or more
   * @param share of the requests, each drawn once
   */
  record Inflation(Target where, double factor, double share) implements TrafficEffect {
    public Inflation {
      Effect.share(share);
      if (!(factor >= 0)) {
        throw new IllegalArgumentException("a size cannot be negative, factor " + factor);
      }
    }
  }

  /**
   * Callers try again, at least so often, and wait in their own way.
   *
   * @param where an edge, or a client on all its edges
   * @param baseNanos of the wait; 0: none
   * @param maxNanos of a wait that doubles from the base on; equal to the base where it does not
   * @param jitter whether a wait is drawn uniformly between nothing and its length
   * @param share of the requests
   */
  record Retries(
      Target where, int retries, long baseNanos, long maxNanos, boolean jitter, double share)
      implements TrafficEffect {
    public Retries {
      Effect.share(share);
    }
  }
}
