package dev.sysdesign.engine.oracle;

/**
 * One value of a reference case against what runs say.
 *
 * @param value its name in the data
 * @param wanted in seconds, calls per second, or a plain number
 * @param rule what may be found
 * @param reading where a result says it
 */
record Check(String value, double wanted, Rule rule, Reading reading) {
  /**
   * What may be found: a number in this range, within 2 half-widths of the 95 % interval (about 4
   * standard errors).
   *
   * @param text what the range is; empty for one exact number
   */
  record Rule(double low, double high, String text) {
    private static final double WIDTHS = 2;

    static Rule exactly(double number) {
      return new Rule(number, number, "");
    }

    /** By how many half-widths an estimate lies outside; 0 inside, negative below. */
    double deviation(Measured measured) {
      double beyond =
          Math.max(0, measured.value() - high()) - Math.max(0, low() - measured.value());
      return beyond == 0 ? 0 : beyond / measured.halfWidth();
    }

    boolean admits(Measured measured) {
      return Math.abs(deviation(measured)) <= WIDTHS;
    }
  }

  private static final double WIDEST = 0.05;

  /** What is wrong with an estimate; empty if nothing is. */
  String objection(Measured measured) {
    String found = value + ": " + measured + ", expected " + wanted + " " + rule.text();
    if (!(measured.halfWidth() <= WIDEST * wanted)) {
      return "too wide, " + found;
    }
    return rule.admits(measured) ? "" : "off, " + found;
  }
}
