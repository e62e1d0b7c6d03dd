package dev.sysdesign.server.hint;

import java.util.Optional;

/**
 * A number behind a part of the text.
 *
 * @param offset where it stands
 * @param text without marks, such as {@code p99 12ms · 0.1%}
 * @param stale whether something has been edited that it depends on
 * @param tooltip more of it
 */
record Label(int offset, String text, boolean stale, Optional<String> tooltip) {
  /** What the editor shows: a blank before it, {@code ~} for first numbers, {@code …} for stale. */
  String shown(boolean preliminary) {
    return " " + (preliminary ? "~" : "") + text + (stale ? "…" : "");
  }
}
