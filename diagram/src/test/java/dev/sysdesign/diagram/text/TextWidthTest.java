package dev.sysdesign.diagram.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWidthTest {
  @Test
  void growsWithTheTextAndTheSize() {
    assertEquals(0, TextWidth.of("", 11));
    assertTrue(TextWidth.of("orders", 11) < TextWidth.of("orders2", 11));
    assertEquals(2 * TextWidth.of("orders", 11), TextWidth.of("orders", 22), 1e-9);
  }

  @Test
  void knowsThatLettersDifferInWidth() {
    assertTrue(TextWidth.of("iiii", 11) < TextWidth.of("mmmm", 11));
    assertTrue(TextWidth.of("店店", 11) > TextWidth.of("oo", 11));
    assertEquals(TextWidth.of("e", 11), TextWidth.of("e\u0301", 11));
  }

  @Test
  void leavesTextThatFitsAsItIs() {
    assertEquals("orders", TextWidth.fit("orders", 11, TextWidth.of("orders", 11)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"orders-of-the-last-year", "WWWWWWWWWW", "注文データベース注文データベース", "🛒🛒🛒🛒🛒🛒🛒"})
  void cutsTextThatDoesNotFitAndSaysSo(String text) {
    String cut = TextWidth.fit(text, 11, 60);
    assertTrue(cut.endsWith("…"));
    assertTrue(TextWidth.of(cut, 11) <= 60);
    assertTrue(text.startsWith(cut.substring(0, cut.length() - 1)));
  }

  @Test
  void neverCutsACharacterInHalf() {
    for (int width = 0; width < 120; width++) {
      String cut = TextWidth.fit("🛒🛒🛒🛒🛒", 11, width);
      assertEquals(
          -1, cut.codePoints().filter(p -> p >= 0xD800 && p <= 0xDFFF).findFirst().orElse(-1));
    }
  }
}
