package dev.sysdesign.server.text;

import dev.sysdesign.lang.outline.Token;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.document.Lines;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;

/** What can be folded away: bodies and comments of several lines. Linear in the text. */
public final class Folding {
  /** The ranges, bodies in the order of the text, then comments. */
  public List<FoldingRange> handle(Document document) {
    List<FoldingRange> ranges = new ArrayList<>();
    Lines lines = document.lines();
    document
        .syntax()
        .file()
        .all()
        .filter(s -> s.open().isPresent() && s.close().isPresent())
        .forEach(s -> body(s.open().get(), s.close().get(), lines, ranges));
    for (Token comment : document.syntax().comments()) {
      int first = lines.line(comment.offset());
      int last = lines.line(comment.end());
      if (last > first) {
        FoldingRange range = new FoldingRange(first, last);
        range.setKind(FoldingRangeKind.Comment);
        ranges.add(range);
      }
    }
    return ranges;
  }

  /** The line with the closing brace stays visible. */
  private static void body(Token open, Token close, Lines lines, List<FoldingRange> ranges) {
    int first = lines.line(open.offset());
    int last = lines.line(close.offset()) - 1;
    if (last > first) {
      ranges.add(new FoldingRange(first, last));
    }
  }
}
