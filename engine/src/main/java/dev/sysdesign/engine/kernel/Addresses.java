package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.random.Mix;

/**
 * Where requests come from, and which of several targets an address belongs to. A user of a closed
 * loop has an address of his own; the requests of an open loop come from {@link #OF_A_CLIENT}
 * addresses, each equally often.
 */
final class Addresses {
  /** Addresses behind a client that is an open loop. */
  static final int OF_A_CLIENT = 10_000;

  private Addresses() {}

  /**
   * The address of a request.
   *
   * @param node its client
   * @param user its number at its client; 0 in an open loop, negative of a guest
   * @param identity of the request
   */
  static long of(Kernel k, int node, int user, long identity) {
    int users = k.flows.source[node].users();
    int number =
        users > 0 && user >= 0
            ? user
            : Mix.below(Mix.mix(identity ^ k.draws.think[node]), OF_A_CLIENT);
    return Mix.mix(k.draws.request[node] + (number + 1) * Mix.GOLDEN);
  }

  /**
   * How much a target wants an address; the one that wants it most gets it (rendezvous hashing,
   * Thaler and Ravishankar 1998): when a target goes, only its own addresses move.
   *
   * @param target a number of its own
   */
  static long claim(long address, long target) {
    return Mix.mix(address ^ target);
  }
}
