package dev.sysdesign.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.junit.jupiter.api.Test;

/** What is wrong, while it is typed and after it was measured. */
class DiagnosticsTest {
  private static final String GOOD =
      """
      system shop {
          client users { rate: 100rps }
          service web { instances: 2, concurrency: 8, serviceTime: exponential(5ms) }
          users -> web
          slo "fast" { users.p99 < 1s }
          simulate { duration: 20s, seed: 7 }
      }
      """;

  @Test
  void areNoneForAGoodText() {
    try (Editor editor = Editor.of(GOOD).measured()) {
      assertEquals(List.of(), editor.connection().diagnostics(editor.uri(), d -> true));
    }
  }

  @Test
  void standAtTheirPlacesWithWhatWasMeant() {
    Map<String, List<String>> mistakes =
        Map.of(
            "users -> web", List.of("users -> wbe", "unknown-reference", "wbe", "'web'"),
            "service web", List.of("servce web", "unknown-statement", "servce", "'service'"),
            "instances: 2", List.of("instnces: 2", "unknown-property", "instnces", "'instances'"),
            "duration: 20s", List.of("duration: 20", "missing-unit", "20", "duration"),
            "rate: 100rps", List.of("rate: 100ms", "wrong-unit", "100ms", "rps"),
            "concurrency: 8", List.of("concurrency: 0", "out-of-range", "0", "1"));
    for (Map.Entry<String, List<String>> mistake : mistakes.entrySet()) {
      String wrong = mistake.getValue().get(0);
      try (Editor editor = Editor.of(GOOD.replace(mistake.getKey(), wrong))) {
        Diagnostic found = editor.connection().diagnostics(editor.uri(), d -> !d.isEmpty()).get(0);
        assertEquals(mistake.getValue().get(1), found.getCode().getLeft(), wrong);
        assertEquals(DiagnosticSeverity.Error, found.getSeverity(), wrong);
        assertEquals(mistake.getValue().get(2), editor.passage(found.getRange()), wrong);
        String message = found.getMessage().getLeft();
        assertTrue(message.contains(mistake.getValue().get(3)), message);
      }
    }
  }

  @Test
  void goAsSoonAsTheMistakeIsMended() {
    try (Editor editor = Editor.of(GOOD.replace("-> web", "-> wbe"))) {
      editor.connection().diagnostics(editor.uri(), d -> !d.isEmpty());
      editor.replace("-> wbe", "-> web");
      editor.connection().diagnostics(editor.uri(), List::isEmpty);
    }
  }

  @Test
  void sayWhatWasMeasuredWhereAnObjectiveDoesNotHold() {
    String strict = GOOD.replace("p99 < 1s", "mean < 1ms").replace("20s", "600s");
    try (Editor editor = Editor.of(strict).measured()) {
      Diagnostic found = editor.connection().diagnostics(editor.uri(), d -> !d.isEmpty()).get(0);
      assertEquals("slo-violated", found.getCode().getLeft());
      assertEquals(DiagnosticSeverity.Warning, found.getSeverity());
      assertEquals("users.mean < 1ms", editor.passage(found.getRange()));
      String message = found.getMessage().getLeft();
      assertTrue(
          message.matches("'users.mean < 1ms' does not hold: measured [\\d.]+ ±[\\d.]+ms\\."),
          message);
    }
  }

  @Test
  void ofAMeasurementMoveWithTheText() {
    String strict = GOOD.replace("p99 < 1s", "mean < 1ms");
    try (Editor editor = Editor.of(strict).measured()) {
      editor.connection().diagnostics(editor.uri(), d -> !d.isEmpty());
      editor.replace("    users -> web", "    // the way in\n    users -> web");
      int line = editor.at("slo").getLine();
      editor
          .connection()
          .diagnostics(
              editor.uri(), d -> d.size() == 1 && d.get(0).getRange().getStart().getLine() == line);
    }
  }

  @Test
  void sayThatAComponentHasMoreWorkThanItCanDo() {
    String busy = GOOD.replace("rate: 100rps", "rate: 5krps").replace("slo \"fast\"", "slo \"f\"");
    try (Editor editor = Editor.of(busy).measured()) {
      Diagnostic found =
          editor
              .connection()
              .diagnostics(
                  editor.uri(),
                  all -> all.stream().anyMatch(d -> d.getCode().getLeft().equals("saturated")))
              .stream()
              .filter(d -> d.getCode().getLeft().equals("saturated"))
              .findFirst()
              .orElseThrow();
      assertEquals("web", editor.passage(found.getRange()));
      String message = found.getMessage().getLeft();
      assertTrue(message.contains(" of 'web' ") && message.contains(" full"), message);
    }
  }
}
