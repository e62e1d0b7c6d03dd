package dev.sysdesign.diagram.layout;

/** Half pixels: fine enough to look at, and coarse enough that every number is exact. */
final class Grid {
  private Grid() {}

  static double snap(double value) {
    return Math.rint(value * 2) / 2 + 0.0;
  }
}
