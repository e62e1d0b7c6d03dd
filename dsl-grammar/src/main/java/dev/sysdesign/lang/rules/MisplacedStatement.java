package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.Body;
import dev.sysdesign.lang.ast.SourceFile;
import dev.sysdesign.lang.ast.Statement;
import dev.sysdesign.lang.statement.StatementKind;
import dev.sysdesign.lang.statement.StatementSpec;
import dev.sysdesign.lang.tree.Kinds;
import dev.sysdesign.lang.tree.Tokens;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** A statement where it does not belong; the grammar takes any statement in any body. */
final class MisplacedStatement implements TreeRule<Statement> {
  static final RuleSpec MISPLACED_STATEMENT =
      RuleSpec.error(
          "misplaced-statement",
          "A statement stands where it says nothing: at the top of a file, in a system, a region, a zone, a group and a scenario different ones may stand.",
          "simulate { duration: 20s }",
          "Move it to where the message says.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(MISPLACED_STATEMENT);
  }

  @Override
  public Class<Statement> type() {
    return Statement.class;
  }

  @Override
  public void check(Statement statement, Check check) {
    EObject around = statement.eContainer();
    if (around instanceof SourceFile file) {
      if (file.getStray().isEmpty()) {
        check(statement, StatementKind.FILE, check);
      }
    } else if (around instanceof Body && around.eContainer() instanceof Statement owner) {
      StatementKind kind = Kinds.of(owner);
      if (kind.holdsComponents()) {
        check(statement, kind, check);
      }
    }
  }

  private static void check(Statement statement, StatementKind owner, Check check) {
    StatementSpec spec = StatementSpec.of(Kinds.of(statement));
    if (!spec.fits(owner, check.library())) {
      check.gap(
          MISPLACED_STATEMENT,
          statement,
          "'%s' does not belong here; it stands %s."
              .formatted(Tokens.firstLeaf(statement).getText(), wanted(spec, owner)));
    }
  }

  private static String wanted(StatementSpec spec, StatementKind owner) {
    if (spec.owners().contains(StatementKind.SCENARIO)) {
      return "in a 'scenario'";
    }
    if (!spec.owners().contains(StatementKind.SYSTEM)) {
      return "at the top of a file";
    }
    if (owner == StatementKind.FILE) {
      return "inside the braces of a 'system'";
    }
    return spec.kind().holdsComponents()
        ? "outside the braces of a '" + owner.keyword() + "'"
        : "directly in the 'system'";
  }
}
