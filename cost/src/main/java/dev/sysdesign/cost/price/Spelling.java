package dev.sysdesign.cost.price;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known name that a misspelt one was probably meant to be. */
public final class Spelling {
  private Spelling() {}

  /** " Did you mean 'x'?", or "" where nothing known is near {@code name}. */
  public static String hint(String name, Collection<String> known) {
    Optional<String> nearest =
        known.stream()
            .min(
                Comparator.<String>comparingInt(k -> distance(name, k))
                    .thenComparing(Comparator.naturalOrder()));
    return nearest
        .filter(k -> distance(name, k) <= Math.max(1, name.length() / 3))
        .map(k -> " Did you mean '" + k + "'?")
        .orElse("");
  }

  /** Levenshtein's distance: insertions, deletions and substitutions. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitution, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
