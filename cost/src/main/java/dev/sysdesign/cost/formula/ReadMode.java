package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Quantity;

/** How consistent DynamoDB's reads are; decides how many units an item costs. */
public enum ReadMode {
  /** May miss the last moments: half a unit. */
  EVENTUAL("eventually consistent", "0.5", "1"),
  /** Sees every write before it: one unit. */
  STRONG("strongly consistent", "1", "1"),
  /** In transactions, writes too: two units. */
  TRANSACTIONAL("transactional", "2", "2");

  private static final long READ_PIECE = 4 * 1024;
  private static final long WRITE_PIECE = 1024;

  private final String label;
  private final Quantity perRead;
  private final Quantity perWrite;

  ReadMode(String label, String perRead, String perWrite) {
    this.label = label;
    this.perRead = Quantity.of(perRead);
    this.perWrite = Quantity.of(perWrite);
  }

  /** As a reader knows it. */
  public String label() {
    return label;
  }

  /** Read units of one item of this size. */
  public Quantity readUnits(Quantity bytes) {
    return bytes.pieces(READ_PIECE).times(perRead);
  }

  /** Write units of one item of this size. */
  public Quantity writeUnits(Quantity bytes) {
    return bytes.pieces(WRITE_PIECE).times(perWrite);
  }
}
