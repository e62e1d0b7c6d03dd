package dev.sysdesign.analysis.explain;

import java.util.List;
import java.util.stream.Collectors;

/** Some names of a list that may be long. */
public final class Few {
  private static final int TOLD = 3;

  private Few() {}

  /** Such as {@code 'a', 'b', 'c' and 4 more}. */
  public static String quoted(List<String> names) {
    String first =
        names.stream().limit(TOLD).map(n -> "'" + n + "'").collect(Collectors.joining(", "));
    return names.size() <= TOLD ? first : "%s and %s more".formatted(first, names.size() - TOLD);
  }

  /** All of few names, such as {@code 'a', 'b' and 'c'}. */
  static String named(List<String> names) {
    List<String> quoted = names.stream().map(n -> "'" + n + "'").toList();
    int last = quoted.size() - 1;
    return last < 1 || last >= TOLD
        ? quoted(names)
        : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
  }
}
