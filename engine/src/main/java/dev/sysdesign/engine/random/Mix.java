package dev.sysdesign.engine.random;

/**
 * The counter-based generator: a 64-bit finaliser applied to a key that says what the draw is for.
 * The finaliser is Stafford's variant 13 of MurmurHash3's (David Stafford, "Better bit mixing",
 * 2011), as in SplitMix64.
 */
public final class Mix {
  /** 2^64 ÷ golden ratio, odd: spreads consecutive counters over all bits. */
  public static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private static final double TO_UNIT = 0x1.0p-53;

  private Mix() {}

  /** 64 bits that look random and depend on every bit of {@code x}. */
  public static long mix(long x) {
    long z = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** The draw after {@code x} in the same purpose, for methods that reject. */
  public static long again(long x) {
    return mix(x + GOLDEN);
  }

  /** A number in [0, 1) from the upper 53 bits. */
  public static double unit(long bits) {
    return (bits >>> 11) * TO_UNIT;
  }

  /** A whole number in [0, bound) from the upper 32 bits; the bias is below bound ÷ 2^32. */
  public static int below(long bits, int bound) {
    return (int) (((bits >>> 32) * bound) >>> 32);
  }

  /** The key of a name: the same on every machine and JDK. */
  public static long name(String name) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
    }
    return mix(hash);
  }
}
