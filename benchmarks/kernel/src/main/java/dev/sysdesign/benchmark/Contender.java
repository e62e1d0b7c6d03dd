package dev.sysdesign.benchmark;

/** Something that can simulate a workload. */
interface Contender {
  /**
   * Simulates once.
   *
   * @param seconds of model time
   */
  Round run(long seed, double seconds);
}
