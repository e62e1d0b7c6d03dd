package dev.sysdesign.lang.reference;

/**
 * What one word means.
 *
 * @param word as it is looked up: {@code service}, {@code service.queue}, {@code p99}
 * @param kind what it is, such as {@code a property of service}
 * @param text its documentation, in Markdown
 */
public record Entry(String word, String kind, String text) {
  /** The word without its owner: {@code queue} of {@code service.queue}. */
  public String last() {
    return word.substring(word.lastIndexOf('.') + 1);
  }
}
