package dev.sysdesign.server.hover;

import dev.sysdesign.lang.cursor.Cursor;
import dev.sysdesign.lang.symbol.Scope;
import dev.sysdesign.server.document.Document;
import java.util.Optional;

/** Knows something of what a cursor points at. */
public interface HoverParticipant {
  /** What it knows, in Markdown; empty where that is nothing. */
  Optional<String> section(Document document, Cursor cursor, Scope scope);
}
