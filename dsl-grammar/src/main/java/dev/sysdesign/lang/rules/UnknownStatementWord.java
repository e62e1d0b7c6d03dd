package dev.sysdesign.lang.rules;

import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.UnknownStatement;
import dev.sysdesign.lang.parser.ReservedWords;
import dev.sysdesign.lang.spelling.DidYouMean;
import dev.sysdesign.lang.tree.Tokens;
import java.util.List;
import java.util.stream.Stream;

/** A line that begins with a word that starts no statement. */
final class UnknownStatementWord implements TreeRule<UnknownStatement> {
  private static final List<String> STARTS =
      Stream.concat(ReservedWords.TYPES.stream(), ReservedWords.STATEMENTS.stream())
          .sorted()
          .toList();

  @Override
  public Class<UnknownStatement> type() {
    return UnknownStatement.class;
  }

  @Override
  public void check(UnknownStatement statement, Check check) {
    String word = statement.getWord();
    check.error(
        "unknown-statement",
        Tokens.first(statement, AstPackage.Literals.UNKNOWN_STATEMENT__WORD).orElseThrow(),
        "'%s' starts no statement; a component type, 'name: value' or 'a -> b' is expected."
            .formatted(word),
        DidYouMean.hint(word, STARTS));
  }
}
