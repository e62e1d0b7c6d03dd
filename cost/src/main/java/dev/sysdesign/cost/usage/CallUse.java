package dev.sysdesign.cost.usage;

import dev.sysdesign.cost.bill.Quantity;

/**
 * Calls of one request class and kind over an edge, all of the same size.
 *
 * @param isWrite whether they write, else they read
 * @param perSecond attempts a second on average
 * @param requestBytes bytes of one
 * @param responseBytes bytes of an answer
 */
public record CallUse(
    boolean isWrite, Quantity perSecond, Quantity requestBytes, Quantity responseBytes) {
  /** Attempts a month. */
  public Quantity calls() {
    return perSecond.times(Month.SECONDS);
  }

  /** What a month asks for in pieces of so many bytes, at least one a call. */
  public Quantity pieces(long bytes) {
    return calls().times(requestBytes.pieces(bytes));
  }
}
