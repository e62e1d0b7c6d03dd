package dev.sysdesign.server.hover;

import dev.sysdesign.lang.cursor.Cursor;
import dev.sysdesign.lang.cursor.CursorContext;
import dev.sysdesign.lang.symbol.Scope;
import dev.sysdesign.server.document.Lines;
import dev.sysdesign.server.state.TextState;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;

/** Explains what a cursor points at. */
public final class Hovering {
  private static final List<HoverParticipant> PARTICIPANTS =
      List.of(new NameHover(), new CatalogHover(), new MetricsHover(), new ForecastHover());

  /** All sections; empty where nobody knows anything. */
  public Optional<Hover> handle(TextState state, Cursor cursor, Scope scope) {
    List<String> sections =
        PARTICIPANTS.stream().flatMap(p -> p.section(state, cursor, scope).stream()).toList();
    if (sections.isEmpty()) {
      return Optional.empty();
    }
    MarkupContent content =
        new MarkupContent(MarkupKind.MARKDOWN, String.join("\n\n---\n\n", sections));
    return Optional.of(new Hover(content, range(state.document().lines(), cursor)));
  }

  private static Range range(Lines lines, Cursor cursor) {
    if (cursor.word().isPresent()) {
      return lines.range(cursor.word().get());
    }
    return cursor.context() instanceof CursorContext.Arrow arrow
        ? lines.range(arrow.arrow())
        : lines.range(cursor.offset(), cursor.offset());
  }
}
