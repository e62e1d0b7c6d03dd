package dev.sysdesign.diagram.svg;

import java.math.BigDecimal;

/** Writes XML; text and attribute values are escaped here and nowhere else. */
final class Xml {
  private final StringBuilder out = new StringBuilder(1 << 14);

  /** Opens an element; the pairs are names and values of attributes. */
  Xml open(String element, String... attributes) {
    tag(element, attributes);
    out.append('>');
    return this;
  }

  /** An element without content. */
  Xml empty(String element, String... attributes) {
    tag(element, attributes);
    out.append("/>");
    return this;
  }

  Xml close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  /** An element that holds only text. */
  Xml leaf(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  Xml text(String text) {
    escape(text);
    return this;
  }

  /** What is XML already. */
  Xml raw(String xml) {
    out.append(xml);
    return this;
  }

  Xml line() {
    out.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** A number with two digits after the point at most. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(Math.round(value * 100), 2).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  private void tag(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(String text) {
    text.codePoints().forEach(this::escape);
  }

  private void escape(int point) {
    switch (point) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\n', '\r', '\t' -> out.append(' ');
      default -> out.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
    }
  }

  /** XML has no way to write control characters and halves of surrogate pairs. */
  private static boolean isAllowed(int point) {
    return (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
