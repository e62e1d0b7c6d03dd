package dev.sysdesign.lang.edit;

/**
 * What stands between two offsets of a file from now on.
 *
 * @param end behind the last character that goes
 */
record Splice(String file, int start, int end, String text) {
  static Splice insert(String file, int at, String text) {
    return new Splice(file, at, at, text);
  }
}
