package dev.sysdesign.lang.rules;

import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.ComponentDecl;
import dev.sysdesign.lang.ast.Statement;
import dev.sysdesign.lang.ast.TemplateDecl;
import dev.sysdesign.lang.tree.Tokens;

/** {@code from} that names no template, and a template that does not say of what. */
final class MissingTemplate implements TreeRule<Statement> {
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
          "missing-template",
          component,
          AstPackage.Literals.COMPONENT_DECL__FROM,
          "The name of a template must follow 'from'.");
    } else if (statement instanceof TemplateDecl template
        && template.getType() == null
        && !template.isCall()) {
      check.gap(
          "missing-type",
          template,
          "A template says what it is of: 'template service NAME { … }' or 'template call NAME {"
              + " … }'.");
    }
  }
}
