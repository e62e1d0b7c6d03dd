package dev.sysdesign.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HoverTest {
  private static final String SHOP =
      """
      system shop {
          client users { rate: 100rps }
          /** Where people look. */
          service web "Shop" { instances: 2, instance: m6i.large, serviceTime: exponential(5ms) }
          database db { connections: 4, readTime: exponential(2ms), instance: db.r6g.large }
          users -> web
          web -> db { timeout: 1s }
          slo "fast" { users.p99 < 1s }
          simulate { duration: 20s, seed: 7 }
      }
      """;

  @Test
  void onAComponentShowsItsMetricsAndItsBill() {
    try (Editor editor = Editor.of(SHOP).measured()) {
      String hover = editor.hover("web \"");
      assertTrue(hover.contains("Where people look."), hover);
      assertTrue(hover.contains("| ρ (the fullest of its limits) |"), hover);
      assertTrue(hover.matches("(?s).*\\| throughput \\| [\\d.]+ ±[\\d.]+ rps \\|.*"), hover);
      assertTrue(hover.contains("m6i.large instances"), hover);
      assertTrue(hover.contains("**together**"), hover);
      assertTrue(hover.contains("Measured over 20s, seed 7."), hover);
    }
  }

  @Test
  void onAComponentThatIsShortOfCoresShowsWhatWaitsForThem() {
    String busy = SHOP.replace("100rps", "700rps").replace("4, readTime", "40, readTime");
    try (Editor editor = Editor.of(busy).measured()) {
      String hover = editor.hover("web \"");
      assertTrue(
          hover.matches("(?s).*\\| waiting for a core \\(mean, most\\) \\| [\\d.]+, \\d+ \\|.*"),
          hover);
      assertTrue(hover.matches("(?s).*\\| core wait p99 \\| [\\d.]+ms \\|.*"), hover);
    }
  }

  @Test
  void onAnEdgeShowsItsMetrics() {
    try (Editor editor = Editor.of(SHOP).measured()) {
      String hover = editor.hover("-> db");
      assertTrue(hover.contains("| web -> db |"), hover);
      assertTrue(hover.contains("| p99 |"), hover);
      assertTrue(hover.contains("| attempts |"), hover);
    }
  }

  @Test
  void saysThatTheTextWasEditedSince() {
    try (Editor editor = Editor.of(SHOP).measured()) {
      assertFalse(editor.hover("db {").contains("edited"));
      editor.replace("connections: 4", "connections: 5");
      assertTrue(editor.hover("db {").contains("The text has been edited since."));
    }
  }

  @Test
  void onWordsOfTheLanguageExplainsThem() {
    try (Editor editor = Editor.of(SHOP)) {
      assertTrue(editor.hover("database").contains("database"));
      assertTrue(editor.hover("connections").contains("connections"));
      assertTrue(editor.hover("exponential(5").contains("exponential"));
      assertTrue(editor.hover("timeout").contains("timeout"));
      assertTrue(editor.hover("p99").contains("99"));
      assertTrue(editor.hover("slo").contains("slo"));
    }
  }

  @Test
  void onNothingSaysNothing() {
    try (Editor editor = Editor.of(SHOP)) {
      assertEquals("", editor.hover("    client"));
    }
  }
}
