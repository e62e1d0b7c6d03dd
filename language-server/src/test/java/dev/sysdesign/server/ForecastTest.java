package dev.sysdesign.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.junit.jupiter.api.Test;

/** What formulas say while a text is typed, and how a run takes their place. */
class ForecastTest {
  private static final String SHOP =
      """
      system shop {
          client users { rate: 100rps }
          service web { instances: 2, concurrency: 800, serviceTime: exponential(5ms) }
          database db { connections: 4, readTime: exponential(2ms), writeTime: exponential(2ms) }
          users -> web -> db
          simulate { duration: 20s, seed: 7 }
      }
      """;

  private static List<Diagnostic> told(Editor editor, String code) {
    return editor
        .connection()
        .diagnostics(editor.uri(), all -> all.stream().anyMatch(d -> isCode(d, code)));
  }

  private static boolean isCode(Diagnostic diagnostic, String code) {
    return diagnostic.getCode().getLeft().equals(code);
  }

  @Test
  void warnsOfSaturationAtOnceWithoutASave() {
    try (Editor editor = Editor.of(SHOP).measured()) {
      editor.replace("rate: 100rps", "rate: 2600rps");
      List<Diagnostic> all = told(editor, "saturation-expected");

      assertEquals(1, all.size(), all::toString);
      assertEquals(DiagnosticSeverity.Warning, all.get(0).getSeverity());
      assertEquals("db", editor.passage(all.get(0).getRange()));
      assertEquals(
          "'db' needs 1.3 × its 4 connections: 2,600 rps of 2ms each keep 5.2 busy.",
          all.get(0).getMessage().getLeft());
    }
  }

  @Test
  void tellsOfSlotsThatAreFullOfWaitingCalls() {
    try (Editor editor = Editor.of(SHOP).measured()) {
      editor.replace("concurrency: 800", "concurrency: 8");
      editor.replace("users -> web -> db", "users -> web\n    web -> db { latency: 500ms }");
      Diagnostic found = told(editor, "saturation-expected").get(0);

      assertEquals("web", editor.passage(found.getRange()));
      String message = found.getMessage().getLeft();
      assertTrue(
          message.startsWith("'web' needs 6.3 × its 16 slots: 100 rps keep one for "), message);
    }
  }

  @Test
  void isReplacedByWhatARunOfTheSameTextMeasured() {
    try (Editor editor = Editor.of(SHOP).measured()) {
      editor.replace("rate: 100rps", "rate: 2600rps");
      told(editor, "saturation-expected");
      editor.save();
      List<Diagnostic> all = told(editor, "saturated");

      assertTrue(all.stream().noneMatch(d -> isCode(d, "saturation-expected")), all::toString);
    }
  }

  @Test
  void takesThePlaceOfAMeasurementWhenTheTextMovesOn() {
    try (Editor editor = Editor.of(SHOP.replace("100rps", "2600rps")).measured()) {
      told(editor, "saturated");
      editor.replace("connections: 4", "connections: 5");
      List<Diagnostic> all = told(editor, "saturation-expected");

      assertEquals(1, all.size(), all::toString);
      assertTrue(all.get(0).getMessage().getLeft().startsWith("'db' needs 1.04 × its 5 "));
    }
  }

  @Test
  void goesAsSoonAsThereIsRoom() {
    try (Editor editor = Editor.of(SHOP).measured()) {
      editor.replace("rate: 100rps", "rate: 2600rps");
      told(editor, "saturation-expected");
      editor.replace("connections: 4", "connections: 40");
      editor.connection().diagnostics(editor.uri(), List::isEmpty);
    }
  }

  @Test
  void keepsSilentOnATextWithErrors() {
    try (Editor editor = Editor.of(SHOP).measured()) {
      editor.replace("rate: 100rps", "rate: 2600rps");
      told(editor, "saturation-expected");
      editor.replace("-> db", "-> dbb");
      List<Diagnostic> all = told(editor, "unknown-reference");

      assertTrue(all.stream().noneMatch(d -> isCode(d, "saturation-expected")), all::toString);
    }
  }

  @Test
  void standsInTheHoverBesideWhatWasSimulated() {
    try (Editor editor = Editor.of(SHOP).measured()) {
      String measured = editor.hover("db {");
      assertTrue(
          measured.matches(
              "(?s).*Mean by formula [\\d.]+ms, simulated [\\d.]+ ±[\\d.]+ms: .+\\..*"),
          measured);
      editor.replace("rate: 100rps", "rate: 2600rps");
      told(editor, "saturation-expected");
      String moved = editor.hover("db {");
      assertTrue(
          moved.matches(
              "(?s).*By formula, before a run of this text: mean .*, 2,600 rps, own load 130 %.*"),
          moved);
    }
  }
}
