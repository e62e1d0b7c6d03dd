package dev.sysdesign.server.symbol;

import dev.sysdesign.server.syntax.Token;
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
