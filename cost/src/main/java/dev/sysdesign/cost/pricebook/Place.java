package dev.sysdesign.cost.pricebook;

/**
 * Where in a price file something stands.
 *
 * @param line line, from 1; 0 where the file as a whole is meant
 * @param column column, from 1; 0 where the file as a whole is meant
 */
public record Place(int line, int column) {
  /** The file as a whole. */
  public static final Place FILE = new Place(0, 0);

  public Place {
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("negative place " + line + ":" + column);
    }
  }
}
