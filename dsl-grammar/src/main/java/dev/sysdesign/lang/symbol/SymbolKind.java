package dev.sysdesign.lang.symbol;

/** What a name can stand for. */
public enum SymbolKind {
  SYSTEM,
  COMPONENT,
  REQUEST,
  PARAM,
  TEMPLATE,
  SCENARIO,
  /** A zone or a region. */
  PLACE
}
