package dev.sysdesign.lang.rules;

import dev.sysdesign.lang.ast.ImportDecl;

/** An import that names no file, or one without quotes. */
final class MissingPath implements TreeRule<ImportDecl> {
  @Override
  public Class<ImportDecl> type() {
    return ImportDecl.class;
  }

  @Override
  public void check(ImportDecl statement, Check check) {
    if (statement.getUri() == null) {
      String name = statement.getUnquoted() == null ? "platform" : statement.getUnquoted();
      check.gap(
          "missing-path",
          statement,
          "A file in quotes must follow 'import': 'import \"%s.sysdesign\"'.".formatted(name));
    }
  }
}
