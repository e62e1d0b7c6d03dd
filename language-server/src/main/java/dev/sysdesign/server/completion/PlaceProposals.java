package dev.sysdesign.server.completion;

import dev.sysdesign.engine.catalog.RegionCatalog;
import dev.sysdesign.lang.cursor.CursorContext.PlaceName;
import dev.sysdesign.lang.statement.StatementKind;
import dev.sysdesign.lang.symbol.SymbolKind;
import java.util.List;
import org.eclipse.lsp4j.CompletionItemKind;

/** A region, or a zone: those of the text, and the first three of its region. */
final class PlaceProposals implements Proposals<PlaceName> {
  private static final List<String> LETTERS = List.of("a", "b", "c");

  @Override
  public Class<PlaceName> type() {
    return PlaceName.class;
  }

  @Override
  public void propose(PlaceName context, Suggestions out) {
    StatementKind wanted = context.region() ? StatementKind.REGION : StatementKind.ZONE;
    int here = out.cursor().start();
    out.names(
        SymbolKind.PLACE,
        CompletionItemKind.Constant,
        d -> d.statement().kind() == wanted && d.token().offset() != here);
    for (String region : RegionCatalog.names()) {
      if (context.region()) {
        out.word(region, CompletionItemKind.Constant, "region", "");
      } else {
        LETTERS.forEach(
            letter -> out.word(region + letter, CompletionItemKind.Constant, "zone", ""));
      }
    }
  }
}
