package dev.sysdesign.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** The values that an option of a sweep goes through, in their order. */
final class Variation {
  /** Variants that a sweep has at most. */
  static final int MOST = 1000;

  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})\\.\\.(\\d{1,9})");

  private Variation() {}

  /**
   * The values of a list such as {@code 2,4,8}, of a range of whole numbers such as {@code 1..8},
   * or of both mixed. A comma in brackets belongs to a value. A range that goes down is empty.
   */
  static List<String> values(String list) {
    List<String> values = new ArrayList<>();
    for (String part : parts(list)) {
      Matcher range = RANGE.matcher(part);
      if (range.matches()) {
        LongStream.rangeClosed(Long.parseLong(range.group(1)), Long.parseLong(range.group(2)))
            .limit(MOST + 1)
            .forEach(number -> values.add(Long.toString(number)));
      } else {
        values.add(part);
      }
    }
    return values;
  }

  private static List<String> parts(String list) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < list.length(); i++) {
      char at = list.charAt(i);
      depth += at == '(' || at == '[' ? 1 : at == ')' || at == ']' ? -1 : 0;
      if (at == ',' && depth == 0) {
        parts.add(list.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(list.substring(start).strip());
    return parts;
  }
}
