package dev.sysdesign.lang.tree;

import dev.sysdesign.lang.ast.EdgeDecl;
import dev.sysdesign.lang.ast.Property;
import dev.sysdesign.lang.ast.Statement;
import dev.sysdesign.lang.statement.StatementKind;

/** Which kinds of the catalog the statements of a tree are. */
public final class Kinds {
  private Kinds() {}

  /** By the word that it starts with, unless a name comes first. */
  public static StatementKind of(Statement statement) {
    if (statement instanceof Property) {
      return StatementKind.PROPERTY;
    }
    if (statement instanceof EdgeDecl) {
      return StatementKind.EDGE;
    }
    return StatementKind.startingWith(Tokens.firstLeaf(statement).getText())
        .orElse(StatementKind.UNKNOWN);
  }
}
