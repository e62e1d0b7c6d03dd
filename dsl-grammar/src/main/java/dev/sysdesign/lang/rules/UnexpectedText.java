package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.Block;
import dev.sysdesign.lang.ast.Objectives;
import dev.sysdesign.lang.ast.ScenarioBody;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.statement.ReservedWords;
import dev.sysdesign.lang.tree.Tokens;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Text that belongs to no statement. */
final class UnexpectedText implements TreeRule<EObject> {
  static final RuleSpec UNEXPECTED_TEXT =
      RuleSpec.error(
          "unexpected-text",
          "A text belongs to no statement.",
          "service app { instances: 2; queue: 10 }",
          "Remove it, or write it as the message says.");

  static final RuleSpec INVALID_NAME =
      RuleSpec.error(
          "invalid-name",
          "A name begins with something else than a letter.",
          "service 3tier",
          "Let it begin with a letter.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(UNEXPECTED_TEXT, INVALID_NAME, WrongArrow.WRONG_ARROW);
  }

  @Override
  public Class<EObject> type() {
    return EObject.class;
  }

  @Override
  public void check(EObject object, Check check) {
    report(object, "junk", check);
    report(object, "orphans", check);
    report(object, "misplaced", check);
  }

  private static void report(EObject object, String name, Check check) {
    EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
    if (feature == null || ((List<?>) object.eGet(feature)).isEmpty()) {
      return;
    }
    for (INode node : Tokens.of(object, feature)) {
      if (!NestedTooDeeply.isTooDeep(Tokens.firstLeaf(node))) {
        one(object, node, check);
      }
    }
  }

  private static void one(EObject object, INode node, Check check) {
    ILeafNode leaf = Tokens.firstLeaf(node);
    String text = leaf.getText();
    if (isTakenForName(leaf, check)) {
      check.meaningless(
          INVALID_NAME,
          check.unit().range(leaf),
          "'%s' cannot be a name: names start with a letter.".formatted(text),
          "");
      return;
    }
    Optional<SourceRange> arrow = WrongArrow.at(check.unit(), leaf.getOffset());
    if (arrow.isPresent()) {
      WrongArrow.report(arrow.get(), check);
      return;
    }
    check.meaningless(
        UNEXPECTED_TEXT,
        check.unit().range(leaf),
        "'%s' means nothing here; %s is expected.".formatted(text, expected(object)),
        hint(object, leaf, check));
  }

  private static String expected(EObject object) {
    if (object instanceof Block) {
      return "a property such as 'instances: 4'";
    } else if (object instanceof Objectives) {
      return "an objective such as 'app.p99 < 300ms'";
    } else if (object instanceof ScenarioBody) {
      return "a line such as 'at 20s for 30s: node-crash on app' or 'expect { … }'";
    }
    return "a statement such as 'service app { … }' or 'app -> orders'";
  }

  /** A number right behind a word that asks for a name: {@code service 3tier}. */
  private static boolean isTakenForName(ILeafNode leaf, Check check) {
    return Character.isDigit(leaf.getText().charAt(0))
        && ReservedWords.contains(check.unit().wordBefore(leaf.getOffset()));
  }

  private static String hint(EObject object, ILeafNode leaf, Check check) {
    String text = leaf.getText();
    if (text.startsWith("'")) {
      return "Texts stand in double quotes, as in \"Web shop\".";
    } else if (text.startsWith("+") || text.startsWith("-")) {
      return "Values may be multiplied and divided, with '*' and '/'; there is no '+' and no '-'.";
    } else if (text.startsWith(".") && object instanceof Objectives) {
      return "One dot is all: of a class of requests write its name alone, as in 'home.p99'.";
    }
    if (text.startsWith(";")) {
      return "A line ends a statement; remove ';'.";
    } else if (Character.isDigit(text.charAt(0)) && followsComma(leaf, check)) {
      return "Decimals take a point, as in '1.5s'.";
    }
    return "";
  }

  private static boolean followsComma(ILeafNode leaf, Check check) {
    return leaf.getOffset() > 0 && check.unit().text().charAt(leaf.getOffset() - 1) == ',';
  }
}
