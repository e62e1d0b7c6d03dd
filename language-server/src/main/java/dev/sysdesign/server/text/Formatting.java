package dev.sysdesign.server.text;

import dev.sysdesign.lang.SourceParser;
import dev.sysdesign.lang.formatting.SystemFormatter;
import dev.sysdesign.server.document.Document;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.TextEdit;

/** Lays a text out as the language's formatter does, changing only the lines that differ. */
public final class Formatting {
  /** The edits; none for a text that is laid out well, or is half typed. */
  public List<TextEdit> handle(Document document) {
    String formatted = SystemFormatter.format(SourceParser.parse(document.uri(), document.text()));
    List<TextEdit> edits = new ArrayList<>();
    String before = document.text();
    int shorter = Math.min(before.length(), formatted.length());
    int head = 0;
    while (head < shorter && before.charAt(head) == formatted.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.charAt(before.length() - 1 - tail)
            == formatted.charAt(formatted.length() - 1 - tail)) {
      tail++;
    }
    if (head < before.length() || head < formatted.length()) {
      edits.add(
          new TextEdit(
              document.lines().range(head, before.length() - tail),
              formatted.substring(head, formatted.length() - tail)));
    }
    return edits;
  }
}
