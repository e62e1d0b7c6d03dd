package dev.sysdesign.diagram.chart;

import dev.sysdesign.analysis.figure.Figures;

/**
 * How full a component is.
 *
 * @param share its utilisation, 0 to 1
 * @param text the share in words
 */
public record Load(double share, Level level, String text) {
  /** From here on waiting grows faster than load. */
  private static final double BUSY = 0.7;

  /** From here on a little more load makes it wait without end. */
  private static final double FULL = 0.9;

  /** What a share means. */
  public enum Level {
    CALM,
    BUSY,
    FULL
  }

  static Load of(double share) {
    Level level = share >= FULL ? Level.FULL : share >= BUSY ? Level.BUSY : Level.CALM;
    return new Load(Math.max(0, Math.min(1, share)), level, Figures.load(share));
  }
}
