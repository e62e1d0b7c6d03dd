package dev.sysdesign.lang.statement;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that start a statement wherever they stand. A test holds them equal with the grammar.
 */
public final class ReservedWords {
  /** The component types. */
  public static final Set<String> TYPES =
      ComponentCatalog.all().stream()
          .map(type -> type.spec().name())
          .collect(Collectors.toUnmodifiableSet());

  /** The words that start all other statements. */
  public static final Set<String> STATEMENTS =
      Arrays.stream(StatementKind.values())
          .map(StatementKind::keyword)
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());

  /** Words that mean something in one place only and are plain names everywhere else. */
  public static final Set<String> CONTEXTUAL = Set.of("for", "on", "from", "all", "call");

  private static final Set<String> BEFORE_NEW_NAME =
      Set.of("->", "~>", "system", "request", "scenario", "param", "zone", "region");

  private ReservedWords() {}

  /** Whether the word may not be used as a name. */
  public static boolean contains(String word) {
    return TYPES.contains(word) || STATEMENTS.contains(word);
  }

  /** Whether a reserved word stands where a name must, as in {@code service cache}. */
  public static boolean standsForName(String word, String previous) {
    if (!contains(word)) {
      return false;
    }
    if (TYPES.contains(previous) || BEFORE_NEW_NAME.contains(previous)) {
      return true;
    }
    return TYPES.contains(word) ? previous.equals("on") : previous.equals("template");
  }
}
