package dev.sysdesign.diagram.text;

/**
 * The width of a line of text in a common sans-serif face. Fonts differ from machine to machine;
 * this estimate is a seventh wider than Helvetica and Arial, so that the usual faces of the systems
 * fit, and depends on nothing but the text.
 */
public final class TextWidth {
  /** Advance widths of Helvetica from the blank to the tilde, in thousandths of the font size. */
  private static final int[] ASCII = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // blank to /
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 // p to ~
  };

  private static final int OTHER = 600;
  private static final int WIDE = 1000;
  private static final int PICTURE = 1300;

  private static final double RESERVE = 1.15;

  private TextWidth() {}

  /** The width at a font size, in the unit of the size. */
  public static double of(String text, double size) {
    return text.codePoints().mapToLong(TextWidth::thousandths).sum() / 1000.0 * size * RESERVE;
  }

  /** The text, or as much of it as is no wider than {@code most}, with an ellipsis at its end. */
  public static String fit(String text, double size, double most) {
    if (of(text, size) <= most) {
      return text;
    }
    String ellipsis = "…";
    int[] points = text.codePoints().toArray();
    double left = most - of(ellipsis, size);
    int length = 0;
    while (length < points.length) {
      left -= thousandths(points[length]) / 1000.0 * size * RESERVE;
      if (left < 0) {
        break;
      }
      length++;
    }
    return new String(points, 0, length).stripTrailing() + ellipsis;
  }

  /** By ranges written down here: a JDK's own tables of characters change with its version. */
  private static int thousandths(int point) {
    if (point >= ' ' && point <= '~') {
      return ASCII[point - ' '];
    }
    if (isCombining(point)) {
      return 0;
    }
    if (point >= 0x1F000) {
      return PICTURE;
    }
    return isWide(point) ? WIDE : OTHER;
  }

  private static boolean isCombining(int point) {
    return (point >= 0x300 && point <= 0x36F)
        || (point >= 0x200B && point <= 0x200F)
        || (point >= 0xFE00 && point <= 0xFE0F);
  }

  private static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0xA4CF)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE6F)
        || (point >= 0xFF00 && point <= 0xFFE6);
  }
}
