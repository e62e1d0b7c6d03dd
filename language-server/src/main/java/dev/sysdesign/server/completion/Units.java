package dev.sysdesign.server.completion;

import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.server.syntax.Token;
import dev.sysdesign.server.syntax.TokenKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItemKind;

/** Units for the number that is being typed. */
final class Units {
  private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*[A-Za-z%]*");

  private Units() {}

  /** Proposes the number with each unit that fits; whether a number is being typed at all. */
  static boolean propose(List<Dimension> dimensions, Suggestions out) {
    Optional<Token> word = out.cursor().word().filter(w -> w.is(TokenKind.QUANTITY));
    if (word.isEmpty()) {
      return false;
    }
    Matcher number = NUMBER.matcher(out.cursor().prefix());
    if (number.lookingAt()) {
      for (Dimension dimension : dimensions) {
        for (String unit : dimension.units()) {
          if (!unit.isEmpty()) {
            String text = number.group(1) + unit;
            out.word(text, CompletionItemKind.Unit, dimension.noun(), "");
          }
        }
      }
    }
    return true;
  }
}
