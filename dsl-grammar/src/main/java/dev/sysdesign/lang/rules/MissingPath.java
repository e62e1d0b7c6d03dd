package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.ImportDecl;
import java.util.List;

/** An import that names no file, or one without quotes. */
final class MissingPath implements TreeRule<ImportDecl> {
  static final RuleSpec MISSING_PATH =
      RuleSpec.error(
          "missing-path",
          "An 'import' names no file, or names it without quotes.",
          "import platform",
          "Write the path in quotes.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(MISSING_PATH);
  }

  @Override
  public Class<ImportDecl> type() {
    return ImportDecl.class;
  }

  @Override
  public void check(ImportDecl statement, Check check) {
    if (statement.getUri() == null) {
      String name = statement.getUnquoted() == null ? "platform" : statement.getUnquoted();
      check.gap(
          MISSING_PATH,
          statement,
          "A file in quotes must follow 'import': 'import \"%s.sysdesign\"'.".formatted(name));
      check.explainsRest(statement);
    }
  }
}
