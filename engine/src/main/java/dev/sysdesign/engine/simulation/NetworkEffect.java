package dev.sysdesign.engine.simulation;

import dev.sysdesign.engine.model.Target;

/**
 * What can happen to messages: on an edge, on all edges to a component, or between two places. A
 * share is that of the calls, each drawn by itself and once, whichever of its messages is hit.
 */
public sealed interface NetworkEffect extends Effect {
  /** An edge, a component, or the network between two places. */
  Target where();

  /** Share of the calls hit, 0 to 1. */
  double share();

  /**
   * Requests take longer, once a call.
   *
   * @param addNanos how much longer
   * @param jitterNanos spread of that, uniform to both sides; never less than no time
   */
  record Delay(Target where, long addNanos, long jitterNanos, double share)
      implements NetworkEffect {
    public Delay {
      Effect.share(share);
    }
  }

  /**
   * Requests are lost, again and again with the same chance.
   *
   * @param share of the messages lost, below 1
   * @param rtoNanos after which one is sent again, then after twice that, and so on
   */
  record Loss(Target where, double share, long rtoNanos) implements NetworkEffect {
    public Loss {
      Effect.share(share);
    }
  }

  /** Requests vanish: calls that are never answered. */
  record Silence(Target where, double share) implements NetworkEffect {
    public Silence {
      Effect.share(share);
    }
  }

  /**
   * A share of the caches that stand before a name gets no answer to its look-ups.
   *
   * @param silent whether look-ups vanish; else they fail
   */
  record Unresolved(Target where, double share, boolean silent) implements NetworkEffect {
    public Unresolved {
      Effect.share(share);
    }
  }

  /** Who is called stands still: requests and answers wait until it goes on, at the end. */
  record Stall(Target where, double share) implements NetworkEffect {
    public Stall {
      Effect.share(share);
    }
  }

  /** Connections break as a request arrives. */
  record Reset(Target where, double share) implements NetworkEffect {
    public Reset {
      Effect.share(share);
    }
  }

  /**
   * One link in each direction, for all the edges together, carries less. What waits for it at the
   * end goes at once.
   *
   * @param bitsPerSecond above 0
   */
  record Narrow(Target where, double bitsPerSecond) implements NetworkEffect {
    public Narrow {
      if (!(bitsPerSecond > 0)) {
        throw new IllegalArgumentException("a link must carry bits, but does " + bitsPerSecond);
      }
    }

    @Override
    public double share() {
      return 1;
    }
  }

  /**
   * Messages do not pass. Those that vanish the transport sends again, and what it cannot deliver
   * in a minute is lost.
   *
   * @param rejects whether the sender of a request hears of it, one round trip later; of an answer
   *     nobody hears
   * @param forward whether requests are held; between two places, what goes from the first to the
   *     second
   * @param backward whether answers are held; between two places, what goes from the second to the
   *     first
   */
  record Cut(Target where, boolean rejects, boolean forward, boolean backward, double share)
      implements NetworkEffect {
    public Cut {
      Effect.share(share);
    }

    /** No message passes, in either direction, until it heals. */
    public static Cut between(String from, String to) {
      return new Cut(new Target.OfEdge(from, to), false, true, true, 1);
    }
  }
}
