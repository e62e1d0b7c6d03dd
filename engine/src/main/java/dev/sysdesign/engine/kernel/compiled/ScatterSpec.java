package dev.sysdesign.engine.kernel.compiled;

/** Shards and their copies. */
public record ScatterSpec(int shards, int copies) {
  /** Parts that a call has at most. */
  public int most() {
    return Math.max(shards, copies);
  }
}
