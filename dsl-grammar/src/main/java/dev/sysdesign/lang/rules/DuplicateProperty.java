package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.Block;
import dev.sysdesign.lang.ast.Body;
import dev.sysdesign.lang.ast.Property;
import dev.sysdesign.lang.tree.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** A property set twice in the same braces. */
final class DuplicateProperty implements TreeRule<EObject> {
  static final RuleSpec DUPLICATE_PROPERTY =
      RuleSpec.error(
          "duplicate-property",
          "A property is set twice in the same braces, and one of both would be ignored.",
          "service app { instances: 2, instances: 4 }",
          "Remove one of them.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(DUPLICATE_PROPERTY);
  }

  @Override
  public Class<EObject> type() {
    return EObject.class;
  }

  @Override
  public void check(EObject object, Check check) {
    if (object instanceof Block block) {
      check(block.getProperties(), check);
    } else if (object instanceof Body body) {
      check(body.getStatements(), check);
    }
  }

  private static void check(List<? extends EObject> statements, Check check) {
    Map<String, Property> seen = new HashMap<>();
    for (EObject statement : statements) {
      if (statement instanceof Property property) {
        Property first = seen.putIfAbsent(property.getKey(), property);
        if (first != null) {
          int line = check.unit().lines().line(Tokens.firstLeaf(first).getOffset());
          check.gap(
              DUPLICATE_PROPERTY,
              property,
              "'%s' is set twice; line %s sets it already.".formatted(property.getKey(), line));
        }
      }
    }
  }
}
