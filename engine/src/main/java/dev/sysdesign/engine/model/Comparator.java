package dev.sysdesign.engine.model;

/** How a measured value is held against its limit. */
public enum Comparator {
  LESS("<"),
  AT_MOST("<="),
  MORE(">"),
  AT_LEAST(">=");

  private final String symbol;

  Comparator(String symbol) {
    this.symbol = symbol;
  }

  /** The symbol in the language. */
  public String symbol() {
    return symbol;
  }

  /** Whether the limit is one that is not to be passed upwards. */
  public boolean isUpper() {
    return this == LESS || this == AT_MOST;
  }

  /** Whether {@code actual} keeps to {@code limit}. */
  public boolean holds(double actual, double limit) {
    return switch (this) {
      case LESS -> actual < limit;
      case AT_MOST -> actual <= limit;
      case MORE -> actual > limit;
      case AT_LEAST -> actual >= limit;
    };
  }
}
