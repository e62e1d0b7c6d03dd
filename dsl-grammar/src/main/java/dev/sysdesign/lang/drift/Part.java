package dev.sysdesign.lang.drift;

import java.util.function.IntUnaryOperator;

/**
 * A part of a text that was measured, and where it stands.
 *
 * @param nameStart where its name, or what stands for one, begins
 * @param nameEnd where that ends; a number about one of several parts on a line stands there
 * @param end where it ends, or its first line; the number of an only part stands there
 * @param meaning all that its text says; two parts with the same meaning are the same
 */
public record Part(int nameStart, int nameEnd, int end, String meaning) {
  /** The same part in another text. */
  Part moved(IntUnaryOperator offset) {
    return new Part(
        offset.applyAsInt(nameStart), offset.applyAsInt(nameEnd), offset.applyAsInt(end), meaning);
  }
}
