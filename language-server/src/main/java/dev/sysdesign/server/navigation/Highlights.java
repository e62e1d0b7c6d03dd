package dev.sysdesign.server.navigation;

import dev.sysdesign.lang.outline.Token;
import dev.sysdesign.server.document.Document;
import java.util.List;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;

/** The places of a name in one text. */
public final class Highlights {
  /** The places of the name at an offset; its declaration counts as written. */
  public List<DocumentHighlight> handle(Document document, int offset) {
    return Name.at(document, offset, List.of(document)).stream()
        .flatMap(name -> document.symbols().occurrences(name.kind(), name.text()).stream())
        .map(token -> highlight(document, token))
        .toList();
  }

  private static DocumentHighlight highlight(Document document, Token token) {
    boolean declares =
        document.symbols().declarations().stream().anyMatch(d -> d.token().equals(token));
    return new DocumentHighlight(
        document.lines().range(token),
        declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read);
  }
}
