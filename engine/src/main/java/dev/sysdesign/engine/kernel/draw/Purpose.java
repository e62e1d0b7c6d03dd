package dev.sysdesign.engine.kernel.draw;

import dev.sysdesign.engine.random.Mix;

/**
 * What a random draw is for; part of its key, so that draws of different purposes are independent.
 * Its number is part of every draw: one that changes changes every digit of every result.
 */
public enum Purpose {
  ARRIVAL(1),
  REQUEST(2),
  CLASS(3),
  KEY(4),
  WORK(5),
  ERROR(6),
  HIT(7),
  ROUTE(8),
  GUARD(9),
  BACK_OFF(10),
  AGE(11),
  COLD_START(12),
  EARLY(13),
  LOSS(14),
  CHOICE(15),
  BURST(16),
  THINK(17),
  PATIENCE(18),
  FAULT(19);

  private final int number;

  Purpose(int number) {
    this.number = number;
  }

  /** What tells its draws from those of all others; for ever the same. */
  int number() {
    return number;
  }

  /** The key of the draws for this purpose of a named component or edge in one run. */
  public long key(long run, String identity) {
    return Mix.mix(run ^ Mix.mix(Mix.name(identity) + number * Mix.GOLDEN));
  }

  /** The key of a run: seed and replication. */
  public static long run(long seed, int replication) {
    return Mix.mix(Mix.mix(seed + Mix.GOLDEN) + replication * Mix.GOLDEN);
  }
}
