package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.random.Mix;

/**
 * What a random draw is for; part of its key, so that draws of different purposes are independent.
 */
enum Purpose {
  ARRIVAL,
  REQUEST,
  CLASS,
  KEY,
  WORK,
  ERROR,
  HIT,
  ROUTE,
  GUARD,
  BACK_OFF,
  AGE,
  COLD_START,
  EARLY,
  LOSS,
  CHOICE,
  BURST,
  THINK,
  PATIENCE,
  FAULT;

  /** The key of the draws for this purpose of a named component or edge in one run. */
  long key(long run, String identity) {
    return Mix.mix(run ^ Mix.mix(Mix.name(identity) + (ordinal() + 1) * Mix.GOLDEN));
  }

  /** The key of a run: seed and replication. */
  static long run(long seed, int replication) {
    return Mix.mix(Mix.mix(seed + Mix.GOLDEN) + replication * Mix.GOLDEN);
  }
}
