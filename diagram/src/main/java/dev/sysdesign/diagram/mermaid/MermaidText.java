package dev.sysdesign.diagram.mermaid;

/** Text inside a Mermaid flowchart, so that none of it is read as Mermaid, Markdown or HTML. */
final class MermaidText {
  private static final String SPECIAL = "\"#&<>`";

  private MermaidText() {}

  /** Inside the quotes of a label: what means something is written by its number. */
  static String label(String text) {
    StringBuilder out = new StringBuilder();
    oneLine(text)
        .codePoints()
        .forEach(
            point -> {
              if (SPECIAL.indexOf(point) >= 0) {
                out.append('#').append(point).append(';');
              } else {
                out.appendCodePoint(point);
              }
            });
    return out.toString();
  }

  /** Inside a quoted scalar of YAML. */
  static String quoted(String text) {
    return oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"");
  }

  /** Control characters become blanks. */
  static String oneLine(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(point -> out.appendCodePoint(point < 0x20 || point == 0x7F ? ' ' : point));
    return out.toString();
  }
}
