package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.AtLine;
import dev.sysdesign.lang.ast.Body;
import dev.sysdesign.lang.ast.ComponentDecl;
import dev.sysdesign.lang.ast.EdgeDecl;
import dev.sysdesign.lang.ast.ExpectDecl;
import dev.sysdesign.lang.ast.GroupKind;
import dev.sysdesign.lang.ast.GroupingDecl;
import dev.sysdesign.lang.ast.ImportDecl;
import dev.sysdesign.lang.ast.ParamDecl;
import dev.sysdesign.lang.ast.SourceFile;
import dev.sysdesign.lang.ast.Statement;
import dev.sysdesign.lang.ast.SystemDecl;
import dev.sysdesign.lang.ast.TemplateDecl;
import dev.sysdesign.lang.ast.UnknownStatement;
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
    String wanted = null;
    if (around instanceof SourceFile file) {
      wanted = file.getStray().isEmpty() ? atTop(statement, check.library()) : null;
    } else if (around instanceof Body && around.eContainer() instanceof SystemDecl) {
      wanted = inSystem(statement);
    } else if (around instanceof Body && around.eContainer() instanceof GroupingDecl grouping) {
      wanted = inGrouping(statement, grouping);
    }
    if (wanted != null) {
      check.gap(
          MISPLACED_STATEMENT,
          statement,
          "'%s' does not belong here; it stands %s."
              .formatted(Tokens.firstLeaf(statement).getText(), wanted));
    }
  }

  private static String atTop(Statement statement, boolean library) {
    if (isPart(statement)) {
      return "in a 'scenario'";
    }
    boolean common =
        statement instanceof ImportDecl
            || statement instanceof SystemDecl
            || statement instanceof TemplateDecl
            || statement instanceof ParamDecl
            || statement instanceof UnknownStatement;
    boolean shared = statement instanceof ComponentDecl || statement instanceof EdgeDecl;
    boolean grouping = statement instanceof GroupingDecl;
    return common || (library && (shared || grouping)) ? null : "inside the braces of a 'system'";
  }

  private static String inSystem(Statement statement) {
    if (statement instanceof ImportDecl || statement instanceof SystemDecl) {
      return "at the top of a file";
    }
    return isPart(statement) ? "in a 'scenario'" : null;
  }

  private static String inGrouping(Statement statement, GroupingDecl around) {
    if (statement instanceof GroupingDecl inner) {
      boolean fits =
          inner.getKind() == GroupKind.GROUP
              || (inner.getKind() == GroupKind.ZONE && around.getKind() != GroupKind.ZONE);
      return fits ? null : "outside the braces of a '" + around.getKind() + "'";
    }
    boolean fits =
        statement instanceof ComponentDecl
            || statement instanceof EdgeDecl
            || statement instanceof UnknownStatement;
    return fits ? null : "directly in the 'system'";
  }

  private static boolean isPart(Statement statement) {
    return statement instanceof AtLine || statement instanceof ExpectDecl;
  }
}
