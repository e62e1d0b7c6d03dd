package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.SimulateDecl;
import dev.sysdesign.lang.ast.SourceFile;
import dev.sysdesign.lang.ast.Statement;
import dev.sysdesign.lang.ast.SystemDecl;
import java.util.List;

/** A second system in a file, a second {@code simulate} in a system. */
final class DuplicateStatement implements TreeRule<SourceFile> {
  static final RuleSpec SEVERAL_SYSTEMS =
      RuleSpec.error(
          "several-systems",
          "A file declares a second system.",
          "system t {",
          "Move it to a file of its own.");

  static final RuleSpec DUPLICATE_SIMULATE =
      RuleSpec.error(
          "duplicate-simulate",
          "A system says twice how it is simulated.",
          "simulate { duration: 20s }",
          "Join the two.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(SEVERAL_SYSTEMS, DUPLICATE_SIMULATE);
  }

  @Override
  public Class<SourceFile> type() {
    return SourceFile.class;
  }

  @Override
  public void check(SourceFile file, Check check) {
    second(
        file.getStatements(),
        SystemDecl.class,
        SEVERAL_SYSTEMS,
        "A file holds one system; move this one to a file of its own.",
        check);
    for (Statement statement : file.getStatements()) {
      if (statement instanceof SystemDecl system && system.getBody() != null) {
        second(
            system.getBody().getStatements(),
            SimulateDecl.class,
            DUPLICATE_SIMULATE,
            "A system is simulated one way; join this 'simulate' with the one before it.",
            check);
      }
    }
  }

  private static void second(
      List<Statement> statements,
      Class<? extends Statement> type,
      RuleSpec rule,
      String message,
      Check check) {
    statements.stream()
        .filter(type::isInstance)
        .skip(1)
        .forEach(statement -> check.gap(rule, statement, message));
  }
}
