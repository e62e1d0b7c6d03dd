package dev.sysdesign.lang.guide;

import java.util.stream.Collectors;

/**
 * One thing that one can write.
 *
 * @param name what people call it, unique
 * @param doc what it means, in Markdown
 * @param shown the example as readers see it: a whole file, or statements of a system's body
 * @param around statements of the same body that make the example a system that runs; "" where none
 *     are missing
 * @param library the text of a file {@code platform.sysdesign} beside it; "" where there is none
 */
public record Construct(String name, String doc, String shown, String around, String library) {
  private static final String INDENT = "    ";

  public Construct {
    shown = shown.strip();
    around = around.strip();
  }

  Construct(String name, String doc, String shown) {
    this(name, doc, shown, "", "");
  }

  Construct(String name, String doc, String shown, String around) {
    this(name, doc, shown, around, "");
  }

  /** The example as a whole file. */
  public String file() {
    if (around.isEmpty() && shown.contains("system ")) {
      return shown + "\n";
    }
    String body = around.isEmpty() ? shown : around + "\n" + shown;
    String indented =
        body.lines()
            .map(line -> line.isEmpty() ? line : INDENT + line)
            .collect(Collectors.joining("\n"));
    return "system guide {\n" + indented + "\n}\n";
  }
}
