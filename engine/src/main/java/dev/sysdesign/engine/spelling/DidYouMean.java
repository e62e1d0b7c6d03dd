package dev.sysdesign.engine.spelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names the known word that is nearest to an unknown one. */
public final class DidYouMean {
  /** Longer lists are not read by anyone. */
  private static final int LONGEST_LIST = 40;

  private DidYouMean() {}

  /** {@code Did you mean 'cache'?}, or nothing where no known word is near. */
  public static String hint(String word, Collection<String> known) {
    return nearest(word, known).map(found -> "Did you mean '" + found + "'?").orElse("");
  }

  /** The same behind a sentence: with a blank before it where there is a hint. */
  public static String afterSentence(String word, Collection<String> known) {
    String hint = hint(word, known);
    return hint.isEmpty() ? "" : " " + hint;
  }

  /** The same; where no word is near, all that are allowed. */
  public static String hintOrList(String word, Collection<String> known) {
    String hint = hint(word, known);
    return hint.isEmpty() && known.size() <= LONGEST_LIST ? allowed(known) : hint;
  }

  /** The nearest known word, if it is near enough; of equally near ones the first by alphabet. */
  public static Optional<String> nearest(String word, Collection<String> known) {
    int limit = Math.max(1, word.length() / 3);
    return known.stream()
        .filter(other -> Math.abs(other.length() - word.length()) <= limit)
        .map(other -> new Candidate(other, distance(word, other)))
        .filter(candidate -> candidate.distance() <= limit)
        .filter(candidate -> candidate.distance() < word.length())
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word)
        .or(() -> completion(word, known));
  }

  /** The first known word that the unknown one may be the beginning of. */
  private static Optional<String> completion(String word, Collection<String> known) {
    return word.length() < 3
        ? Optional.empty()
        : known.stream().filter(other -> other.startsWith(word)).min(Comparator.naturalOrder());
  }

  private static String allowed(Collection<String> known) {
    return known.isEmpty()
        ? ""
        : known.stream()
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(", ", "Known: ", "."));
  }

  /**
   * Damerau and Levenshtein's distance: insertions, deletions, substitutions and swaps of
   * neighbours, each character touched once; upper and lower case count as equal.
   */
  static int distance(String first, String second) {
    String a = first.toLowerCase(Locale.ROOT);
    String b = second.toLowerCase(Locale.ROOT);
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(last[j - 1] + change, 1 + Math.min(last[j], row[j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  private record Candidate(String word, int distance) {}
}
