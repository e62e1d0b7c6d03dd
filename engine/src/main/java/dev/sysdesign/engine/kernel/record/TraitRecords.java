package dev.sysdesign.engine.kernel.record;

/**
 * What is kept of every entity of one kind, side by side. The first number of each is a bit for
 * everything that may be peculiar about it, since most of that is the matter of few.
 */
public class TraitRecords {
  /** Numbers of an entity. */
  public static final int INTS = 8;

  public final int[] ints;

  public TraitRecords(int size) {
    ints = new int[size * INTS];
  }

  /** All that is peculiar about an entity. */
  public final int traits(int i) {
    return ints[i * INTS];
  }

  public final void traits(int i, int value) {
    ints[i * INTS] = value;
  }

  /** Whether it has one of some traits. */
  public final boolean has(int i, int trait) {
    return (ints[i * INTS] & trait) != 0;
  }

  public final void set(int i, int trait, boolean has) {
    traits(i, traits(i) & ~trait | bit(trait, has));
  }

  public static int bit(int trait, boolean has) {
    return has ? trait : 0;
  }
}
