package dev.sysdesign.server.hover;

import dev.sysdesign.lang.cursor.Cursor;
import dev.sysdesign.lang.symbol.Scope;
import dev.sysdesign.server.state.TextState;
import java.util.Optional;

/** Knows something of what a cursor points at. */
interface HoverParticipant {
  /** What it knows, in Markdown; empty where that is nothing. */
  Optional<String> section(TextState state, Cursor cursor, Scope scope);
}
