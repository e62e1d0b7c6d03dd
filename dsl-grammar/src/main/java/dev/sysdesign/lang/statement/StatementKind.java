package dev.sysdesign.lang.statement;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of statements. */
public enum StatementKind {
  /** The whole text. */
  FILE(""),
  IMPORT("import"),
  SYSTEM("system"),
  TEMPLATE("template"),
  PARAM("param"),
  REQUEST("request"),
  REGION("region"),
  ZONE("zone"),
  GROUP("group"),
  SLO("slo"),
  SCENARIO("scenario"),
  EXPECT("expect"),
  SIMULATE("simulate"),
  /** A line of a scenario: when something happens. */
  AT("at"),
  /** One action of such a line. */
  INJECTION(""),
  /** A component; it starts with the name of its type. */
  COMPONENT(""),
  EDGE(""),
  PROPERTY(""),
  /** One comparison of an SLO or of what a scenario expects. */
  OBJECTIVE(""),
  /** Not a statement yet. */
  UNKNOWN("");

  private static final Map<String, StatementKind> BY_KEYWORD =
      Arrays.stream(values())
          .filter(kind -> !kind.keyword.isEmpty())
          .collect(Collectors.toUnmodifiableMap(StatementKind::keyword, Function.identity()));

  private final String keyword;

  StatementKind(String keyword) {
    this.keyword = keyword;
  }

  /** The word that it starts with; empty where it starts with something else. */
  public String keyword() {
    return keyword;
  }

  /** Whether components, edges and further groups may stand in it. */
  public boolean holdsComponents() {
    return this == FILE || this == SYSTEM || this == REGION || this == ZONE || this == GROUP;
  }

  public boolean holdsObjectives() {
    return this == SLO || this == EXPECT;
  }

  /** The kind of a statement that starts with a keyword; empty for words inside of statements. */
  public static Optional<StatementKind> startingWith(String keyword) {
    return ReservedWords.TYPES.contains(keyword)
        ? Optional.of(COMPONENT)
        : Optional.ofNullable(BY_KEYWORD.get(keyword));
  }
}
