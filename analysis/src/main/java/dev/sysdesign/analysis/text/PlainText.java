package dev.sysdesign.analysis.text;

import java.util.List;
import java.util.StringJoiner;

/** Markdown for those who read it in a terminal. */
public final class PlainText {
  private static final String ITEM = "- ";
  private static final String FENCE = "```";
  private static final String CODE = "    ";

  private PlainText() {}

  /**
   * The text in lines of at most {@code width} columns, without stars for what is bold; the points
   * of a list hang, and code is indented and not broken.
   */
  public static String of(String markdown, int width) {
    StringJoiner text = new StringJoiner("\n", "", "\n");
    boolean code = false;
    for (String line : markdown.strip().split("\n")) {
      if (line.startsWith(FENCE)) {
        code = !code;
      } else if (code) {
        text.add(CODE + line);
      } else if (line.startsWith(ITEM)) {
        List<String> lines =
            Paragraph.lines(bare(line.substring(ITEM.length())), " ".repeat(ITEM.length()), width);
        text.add(ITEM + lines.get(0).stripLeading());
        lines.subList(1, lines.size()).forEach(text::add);
      } else {
        Paragraph.lines(bare(line), "", width).forEach(text::add);
      }
    }
    return text.toString();
  }

  private static String bare(String line) {
    return line.replace("**", "");
  }
}
