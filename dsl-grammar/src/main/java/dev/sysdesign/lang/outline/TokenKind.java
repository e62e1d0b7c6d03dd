package dev.sysdesign.lang.outline;

/** What a token is for. */
public enum TokenKind {
  /** A word of the grammar: a component type, a statement, {@code from}, {@code on} … */
  KEYWORD,
  /** The name of a property, before its colon. */
  KEY,
  /** The name of an argument, before its colon. */
  NAMED,
  /** The component that an edge starts from. */
  SOURCE,
  /** Any other word, also a reserved one that stands where a name must. */
  WORD,
  /** A number with its unit. */
  QUANTITY,
  STRING,
  COMMENT,
  /** An arrow, a bracket, a comparator … */
  SIGN
}
