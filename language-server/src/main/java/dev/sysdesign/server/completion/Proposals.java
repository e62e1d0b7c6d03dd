package dev.sysdesign.server.completion;

import dev.sysdesign.lang.cursor.CursorContext;

/**
 * The proposals for one kind of place.
 *
 * @param <C> the kind of place
 */
interface Proposals<C extends CursorContext> {
  Class<C> type();

  void propose(C context, Suggestions out);
}
