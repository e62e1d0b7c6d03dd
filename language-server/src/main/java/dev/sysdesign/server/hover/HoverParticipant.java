package dev.sysdesign.server.hover;

import dev.sysdesign.server.cursor.Cursor;
import dev.sysdesign.server.symbol.Scope;
import java.util.Optional;

/** Knows something of what a cursor points at. */
public interface HoverParticipant {
  /** What it knows, in Markdown; empty where that is nothing. */
  Optional<String> section(Cursor cursor, Scope scope);
}
