package dev.sysdesign.lang.statement;

import java.util.regex.Pattern;

/** What can be the name of a thing. */
public final class Names {
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_]*(-[\\p{L}\\p{Nd}_]+)*");

  private Names() {}

  /** Whether it has the form of a name; reserved words have it too. */
  public static boolean isName(String word) {
    return NAME.matcher(word).matches();
  }
}
