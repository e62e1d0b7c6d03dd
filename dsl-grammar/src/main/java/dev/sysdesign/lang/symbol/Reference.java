package dev.sysdesign.lang.symbol;

import dev.sysdesign.lang.outline.Token;
import java.util.List;

/**
 * A use of a name.
 *
 * @param kinds what it may stand for, most likely first
 */
public record Reference(Token token, List<SymbolKind> kinds) {
  public Reference {
    kinds = List.copyOf(kinds);
  }

  public String name() {
    return token.name();
  }
}
