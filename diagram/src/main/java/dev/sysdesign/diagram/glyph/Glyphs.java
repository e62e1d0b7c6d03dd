package dev.sysdesign.diagram.glyph;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The signs of all types in the component catalog, read from their files once. */
public final class Glyphs {
  private static final Pattern FILE =
      Pattern.compile(
          "<svg[^>]* data-open=\"([^\"]+)\" data-close=\"([^\"]+)\">(.*)</svg>\\s*",
          Pattern.DOTALL);

  private static final Map<String, Glyph> BY_TYPE =
      ComponentCatalog.all().stream()
          .map(type -> type.spec().name())
          .collect(Collectors.toUnmodifiableMap(name -> name, Glyphs::read));

  private Glyphs() {}

  /**
   * The sign of a type.
   *
   * @throws IllegalArgumentException where the catalog has no such type
   */
  public static Glyph of(String type) {
    Glyph glyph = BY_TYPE.get(type);
    if (glyph == null) {
      throw new IllegalArgumentException("no component type '" + type + "'");
    }
    return glyph;
  }

  private static Glyph read(String type) {
    Matcher file = FILE.matcher(text(type + ".svg"));
    if (!file.matches()) {
      throw new IllegalStateException("the sign of '" + type + "' has not the form of a sign");
    }
    String shapes = file.group(3).strip().replaceAll("\\s*\n\\s*", "");
    return new Glyph(shapes, plain(file.group(1)), plain(file.group(2)));
  }

  private static String text(String file) {
    try (InputStream in = Glyphs.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no sign " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String plain(String escaped) {
    return escaped.replace("&gt;", ">");
  }
}
