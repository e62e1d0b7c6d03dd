package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Quantity;

/**
 * Capacity units of a load balancer: not the sum of what is measured but the largest.
 *
 * @param value units in use
 * @param largest the dimension that decides, as a reader knows it
 */
record CapacityUnits(Quantity value, String largest) {
  /** The largest of three dimensions; the first of equals. */
  static CapacityUnits largest(
      String a, Quantity ofA, String b, Quantity ofB, String c, Quantity ofC) {
    return decided(a, ofA).or(b, ofB).or(c, ofC);
  }

  /** The largest of four dimensions; the first of equals. */
  static CapacityUnits largest(
      String a,
      Quantity ofA,
      String b,
      Quantity ofB,
      String c,
      Quantity ofC,
      String d,
      Quantity ofD) {
    return decided(a, ofA).or(b, ofB).or(c, ofC).or(d, ofD);
  }

  private static CapacityUnits decided(String dimension, Quantity units) {
    return new CapacityUnits(units, "decided by " + dimension);
  }

  private CapacityUnits or(String dimension, Quantity units) {
    return units.compareTo(value) > 0 ? decided(dimension, units) : this;
  }
}
