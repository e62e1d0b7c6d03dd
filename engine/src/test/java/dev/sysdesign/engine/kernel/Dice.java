package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.random.Mix;

/** A sequence of numbers fixed by a seed. */
final class Dice {
  private long state;

  Dice(long seed) {
    state = Mix.mix(seed * Mix.GOLDEN);
  }

  int below(int bound) {
    state = Mix.again(state);
    return Mix.below(state, bound);
  }

  boolean chance(int percent) {
    return below(100) < percent;
  }

  String of(String... words) {
    return words[below(words.length)];
  }
}
