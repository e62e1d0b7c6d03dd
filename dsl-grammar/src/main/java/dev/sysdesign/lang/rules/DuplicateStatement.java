package dev.sysdesign.lang.rules;

import dev.sysdesign.lang.ast.SimulateDecl;
import dev.sysdesign.lang.ast.SourceFile;
import dev.sysdesign.lang.ast.Statement;
import dev.sysdesign.lang.ast.SystemDecl;
import java.util.List;

/** A second system in a file, a second {@code simulate} in a system. */
final class DuplicateStatement implements TreeRule<SourceFile> {
  @Override
  public Class<SourceFile> type() {
    return SourceFile.class;
  }

  @Override
  public void check(SourceFile file, Check check) {
    second(
        file.getStatements(),
        SystemDecl.class,
        "several-systems",
        "A file holds one system; move this one to a file of its own.",
        check);
    for (Statement statement : file.getStatements()) {
      if (statement instanceof SystemDecl system && system.getBody() != null) {
        second(
            system.getBody().getStatements(),
            SimulateDecl.class,
            "duplicate-simulate",
            "A system is simulated one way; join this 'simulate' with the one before it.",
            check);
      }
    }
  }

  private static void second(
      List<Statement> statements,
      Class<? extends Statement> type,
      String code,
      String message,
      Check check) {
    statements.stream()
        .filter(type::isInstance)
        .skip(1)
        .forEach(statement -> check.gap(code, statement, message));
  }
}
