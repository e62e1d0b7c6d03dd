package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.ComponentDecl;
import dev.sysdesign.lang.ast.Statement;
import dev.sysdesign.lang.ast.TemplateDecl;
import dev.sysdesign.lang.tree.Tokens;
import java.util.List;

/** {@code from} that names no template, and a template that does not say of what. */
final class MissingTemplate implements TreeRule<Statement> {
  static final RuleSpec MISSING_TEMPLATE =
      RuleSpec.error(
          "missing-template",
          "'from' names no template.",
          "service app from",
          "Write the template's name behind 'from', or remove 'from'.");

  static final RuleSpec MISSING_TYPE =
      RuleSpec.error(
          "missing-type",
          "A template does not say of which type of component it is, or that it is one of calls.",
          "template small { instances: 2 }",
          "Write 'template service NAME' or 'template call NAME'.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(MISSING_TEMPLATE, MISSING_TYPE);
  }

  @Override
  public Class<Statement> type() {
    return Statement.class;
  }

  @Override
  public void check(Statement statement, Check check) {
    if (statement instanceof ComponentDecl component
        && component.isFrom()
        && Tokens.of(component, AstPackage.Literals.COMPONENT_DECL__TEMPLATE).isEmpty()) {
      check.gapAfter(
          MISSING_TEMPLATE,
          component,
          AstPackage.Literals.COMPONENT_DECL__FROM,
          "The name of a template must follow 'from'.");
    } else if (statement instanceof TemplateDecl template
        && template.getType() == null
        && !template.isCall()) {
      check.gap(
          MISSING_TYPE,
          template,
          "A template says what it is of: 'template service NAME { … }' or 'template call NAME {"
              + " … }'.");
    }
  }
}
