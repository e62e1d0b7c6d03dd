package dev.sysdesign.server.hover;

import dev.sysdesign.lang.cursor.Cursor;
import dev.sysdesign.lang.cursor.CursorContext;
import dev.sysdesign.lang.symbol.Scope;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.document.Lines;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;

/** Explains what a cursor points at. */
public final class Hovering {
  private final List<HoverParticipant> participants;

  /**
   * @param measured what knows about the last analysis
   */
  public Hovering(List<HoverParticipant> measured) {
    this.participants =
        Stream.concat(Stream.of(new NameHover(), new CatalogHover()), measured.stream()).toList();
  }

  /** All sections; empty where nobody knows anything. */
  public Optional<Hover> handle(Document document, Cursor cursor, Scope scope) {
    List<String> sections =
        participants.stream().flatMap(p -> p.section(document, cursor, scope).stream()).toList();
    if (sections.isEmpty()) {
      return Optional.empty();
    }
    MarkupContent content =
        new MarkupContent(MarkupKind.MARKDOWN, String.join("\n\n---\n\n", sections));
    return Optional.of(new Hover(content, range(document.lines(), cursor)));
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
