package dev.sysdesign.engine.kernel.compiled;

/** How an attempt waits before it is sent again: a kind of growth with its numbers. */
public record BackOff(long base, long max, boolean doubles, int jitter) {
  public static final int NONE = 0;
  public static final int FULL = 1;
  public static final int EQUAL = 2;
}
