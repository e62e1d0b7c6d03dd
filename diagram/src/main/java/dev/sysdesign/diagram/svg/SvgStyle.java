package dev.sysdesign.diagram.svg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet of all pictures. */
public final class SvgStyle {
  private static final String CSS = read();

  private SvgStyle() {}

  /**
   * The style sheet. All of it applies only inside an element of the class {@code
   * sysdesign-diagram}; it follows an editor's theme where its colours are defined, else the
   * reader's wish for light or dark. It has no character that XML or HTML would need escaped.
   */
  public static String css() {
    return CSS;
  }

  private static String read() {
    try (InputStream in = SvgStyle.class.getResourceAsStream("diagram.css")) {
      if (in == null) {
        throw new IllegalStateException("no style sheet");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
