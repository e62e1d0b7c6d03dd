package dev.sysdesign.analysis.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens names in the middle, where two names of one system differ least. */
final class Ellipsis {
  private static final String CUT = "…";

  /** The longest name in a sentence. */
  private static final int NAME = 48;

  /** What stands between single quotes; an apostrophe stands behind a letter. */
  private static final Pattern QUOTED = Pattern.compile("(?<!\\w)'([^'\\n]*)'");

  private Ellipsis() {}

  /** At most {@code width} characters, at least one; what is left out stands in the middle. */
  static String middle(String text, int width) {
    if (text.length() <= width) {
      return text;
    }
    int kept = Math.max(0, width - CUT.length());
    int head = (kept + 1) / 2;
    return text.substring(0, head) + CUT + text.substring(text.length() - (kept - head));
  }

  /** A sentence with its long names shortened. */
  static String quoted(String sentence) {
    Matcher names = QUOTED.matcher(sentence);
    return names.replaceAll(
        found -> Matcher.quoteReplacement("'" + middle(found.group(1), NAME) + "'"));
  }
}
