package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.engine.spelling.DidYouMean;
import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.UnknownStatement;
import dev.sysdesign.lang.statement.ReservedWords;
import dev.sysdesign.lang.tree.Tokens;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.xtext.nodemodel.INode;

/** A line that begins with a word that starts no statement. */
final class UnknownStatementWord implements TreeRule<UnknownStatement> {
  static final RuleSpec UNKNOWN_STATEMENT =
      RuleSpec.error(
          "unknown-statement",
          "A line begins with a word that starts no statement.",
          "servce db",
          "Begin with a component type, with a property and a colon, or with a component and an arrow.");

  private static final List<String> STARTS =
      Stream.concat(ReservedWords.TYPES.stream(), ReservedWords.STATEMENTS.stream())
          .sorted()
          .toList();

  @Override
  public List<RuleSpec> owns() {
    return List.of(UNKNOWN_STATEMENT);
  }

  @Override
  public Class<UnknownStatement> type() {
    return UnknownStatement.class;
  }

  @Override
  public void check(UnknownStatement statement, Check check) {
    String word = statement.getWord();
    INode node = Tokens.first(statement, AstPackage.Literals.UNKNOWN_STATEMENT__WORD).orElseThrow();
    if (WrongArrow.at(check.unit(), node.getEndOffset()).isPresent()) {
      return;
    }
    check.meaningless(
        UNKNOWN_STATEMENT,
        check.unit().range(node),
        "'%s' starts no statement; a component type, 'name: value' or 'a -> b' is expected."
            .formatted(word),
        OtherTools.type(word)
            .map(type -> "'%s' is a '%s' here: write '%s NAME'.".formatted(word, type, type))
            .orElseGet(() -> DidYouMean.hint(word, STARTS)));
  }
}
