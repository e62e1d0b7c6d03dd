package dev.sysdesign.server.completion;

import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.lang.outline.Token;
import dev.sysdesign.lang.outline.TokenKind;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItemKind;

/** Units for the number that is being typed. */
final class Units {
  private Units() {}

  /** Proposes the number with each unit that fits; whether a number is being typed at all. */
  static boolean propose(List<Dimension> dimensions, Suggestions out) {
    Optional<Token> word = out.cursor().word().filter(w -> w.is(TokenKind.QUANTITY));
    if (word.isEmpty()) {
      return false;
    }
    out.cursor().number().ifPresent(number -> propose(number, dimensions, out));
    return true;
  }

  private static void propose(String number, List<Dimension> dimensions, Suggestions out) {
    for (Dimension dimension : dimensions) {
      for (String unit : dimension.units()) {
        if (!unit.isEmpty()) {
          out.word(number + unit, CompletionItemKind.Unit, dimension.noun(), "");
        }
      }
    }
  }
}
