package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.ComponentDecl;
import dev.sysdesign.lang.ast.GroupKind;
import dev.sysdesign.lang.ast.GroupingDecl;
import dev.sysdesign.lang.ast.ParamDecl;
import dev.sysdesign.lang.ast.RequestDecl;
import dev.sysdesign.lang.ast.ScenarioDecl;
import dev.sysdesign.lang.ast.SloDecl;
import dev.sysdesign.lang.ast.Statement;
import dev.sysdesign.lang.ast.SystemDecl;
import dev.sysdesign.lang.ast.TemplateDecl;
import dev.sysdesign.lang.tree.Tokens;
import java.util.List;

/** A declaration that is called nothing. */
final class MissingName implements TreeRule<Statement> {
  static final RuleSpec MISSING_NAME =
      RuleSpec.error(
          "missing-name",
          "A declaration has no name, and nothing could refer to it.",
          "slo { users.p99 < 1s }",
          "Write a name behind the first word; a 'group' and an 'slo' take a title in quotes.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(MISSING_NAME);
  }

  @Override
  public Class<Statement> type() {
    return Statement.class;
  }

  @Override
  public void check(Statement statement, Check check) {
    if (!isNamed(statement) && !isInvalidlyNamed(statement, check)) {
      String keyword = Tokens.firstLeaf(statement).getText();
      check.gap(
          MISSING_NAME,
          statement,
          "This '%s' needs %s.".formatted(keyword, wanted(statement, keyword)));
      check.explainsRest(statement);
    }
  }

  private static boolean isNamed(Statement statement) {
    if (statement instanceof ComponentDecl component) {
      return component.getName() != null;
    } else if (statement instanceof SystemDecl system) {
      return system.getName() != null;
    } else if (statement instanceof ParamDecl param) {
      return param.getName() != null;
    } else if (statement instanceof RequestDecl request) {
      return request.getName() != null;
    } else if (statement instanceof TemplateDecl template) {
      return template.getName() != null;
    } else if (statement instanceof ScenarioDecl scenario) {
      return scenario.getName() != null;
    } else if (statement instanceof SloDecl slo) {
      return slo.getTitle() != null;
    } else if (statement instanceof GroupingDecl group) {
      return group.getKind() == GroupKind.GROUP
          ? group.getTitle() != null
          : !group.getNames().isEmpty();
    }
    return true;
  }

  private static boolean isTitled(Statement statement) {
    return statement instanceof SloDecl
        || (statement instanceof GroupingDecl group && group.getKind() == GroupKind.GROUP);
  }

  private static String wanted(Statement statement, String keyword) {
    return isTitled(statement)
        ? "a title in quotes: '" + keyword + " \"TITLE\" { … }'"
        : "a name: '" + keyword + " NAME'";
  }

  /** {@code service 3tier}: the number is reported as a wrong name. */
  private static boolean isInvalidlyNamed(Statement statement, Check check) {
    int end = Tokens.firstLeaf(statement).getEndOffset();
    return !isTitled(statement) && Character.isDigit(check.unit().nextOnLine(end));
  }
}
