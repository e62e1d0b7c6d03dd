package dev.sysdesign.engine.catalog;

/** Where a component of a type stands when the file puts it into no zone. */
public enum Scope {
  /**
   * In one zone of its region that the file does not name: near what stands in the first zone that
   * it names there, and hit by the outage of its region only.
   */
  ZONE(
      "In the zones of its block; outside of one in a zone of its region that has no name: the loss"
          + " of a zone spares it, that of its region does not."),

  /** In its region as a whole: the provider runs it in several zones. */
  REGION(
      "In its region as a whole unless a block puts it into zones: the loss of a zone spares it,"
          + " that of its region does not."),

  /**
   * Everywhere, whatever block it stands in: Amazon Route 53 and Amazon CloudFront answer from more
   * than 600 points of presence, and the nearest answers.
   */
  WORLD(
      "Everywhere, whatever block it stands in: it answers from near the asker, and no loss of a"
          + " zone or region hits it.");

  private final String text;

  Scope(String text) {
    this.text = text;
  }

  /** One sentence for people. */
  public String text() {
    return text;
  }
}
