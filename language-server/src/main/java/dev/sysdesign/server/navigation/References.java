package dev.sysdesign.server.navigation;

import dev.sysdesign.lang.outline.Token;
import dev.sysdesign.lang.symbol.Symbols;
import dev.sysdesign.server.document.Document;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Location;

/** Everywhere a name is used. */
public final class References {
  /**
   * The places of the name at an offset.
   *
   * @param files the files that share names with the text, the text first
   * @param declared whether its declarations are wanted, too
   */
  public List<Location> handle(
      Document document, int offset, List<Document> files, boolean declared) {
    Optional<Name> name = Name.at(document, offset, files);
    return name.stream()
        .flatMap(n -> files.stream().flatMap(file -> places(file, n, declared)))
        .toList();
  }

  private static Stream<Location> places(Document file, Name name, boolean declared) {
    Symbols symbols = file.symbols();
    return symbols.occurrences(name.kind(), name.text()).stream()
        .filter(token -> declared || !isDeclaration(symbols, token))
        .map(token -> new Location(file.uri(), file.lines().range(token)));
  }

  private static boolean isDeclaration(Symbols symbols, Token token) {
    return symbols.declarations().stream().anyMatch(d -> d.token().equals(token));
  }
}
