package dev.sysdesign.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.server.client.AnalysisChanged;
import dev.sysdesign.server.state.TextState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text is closed, while nothing or something is done for it, and opened again as another. */
class ClosedTextTest {
  private static final String LONG =
      """
      system shop {
          client users { rate: 2krps }
          service web { concurrency: 64, serviceTime: exponential(5ms) }
          users -> web
          simulate { duration: 400s, seed: 7 }
      }
      """;

  private static final String SHORT =
      LONG.replace("web", "api").replace("2krps", "10rps").replace("400s", "5s");

  private static final String BROKEN = "system b { servce x {} }";

  private static void close(Editor editor) {
    editor.texts().didClose(new DidCloseTextDocumentParams(editor.id()));
  }

  private static void reopen(Editor editor, String text) {
    editor
        .texts()
        .didOpen(
            new DidOpenTextDocumentParams(
                new TextDocumentItem(editor.uri(), "sysdesign", 1, text)));
  }

  @Test
  void nothingIsLeftOfATextThatWasMeasured() {
    try (Editor editor = Editor.of(SHORT).measured()) {
      assertTrue(editor.connection().known(editor.uri()).orElseThrow().analysis().isPresent());
      close(editor);
      assertEquals(List.of(), editor.hints());
      assertEquals("", editor.hover("api {"));
      assertTrue(editor.connection().known(editor.uri()).isEmpty());
    }
  }

  @Test
  void itsErrorsGoWithIt() {
    try (Editor editor = Editor.of(BROKEN)) {
      editor.connection().diagnostics(editor.uri(), all -> !all.isEmpty());
      close(editor);
      editor.connection().diagnostics(editor.uri(), List::isEmpty);
      assertTrue(editor.connection().known(editor.uri()).isEmpty());
    }
  }

  @Test
  void aRunThatWasUnderWayLeavesNothing() {
    try (Editor editor = Editor.of(LONG)) {
      editor.connection().change(c -> c.state().equals("preliminary"));
      close(editor);
      AnalysisChanged end = editor.connection().change(c -> !c.state().equals("running"));
      assertEquals("failed", end.state());
      assertTrue(editor.connection().known(editor.uri()).isEmpty());
    }
  }

  @Test
  void openedAgainAsAnotherItShowsItsOwnNumbersOnly() {
    try (Editor editor = Editor.of(LONG)) {
      for (String moment : List.of("running", "preliminary", "running")) {
        editor.connection().change(c -> c.state().equals(moment));
        close(editor);
        reopen(editor, SHORT);
        editor.measured();
        TextState known = editor.connection().known(editor.uri()).orElseThrow();
        assertEquals(SHORT, known.analysis().orElseThrow().document().text());
        assertEquals(SHORT, known.meaning().orElseThrow().document().text());
        assertFalse(editor.lens().contains("…"), editor::lens);
        close(editor);
        reopen(editor, LONG);
      }
    }
  }

  @Test
  void aFileOfTheFolderIsKnownAsItStandsOnDisk(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("shop.sysdesign"), BROKEN);
    try (Editor editor = Editor.in(folder, "shop.sysdesign", SHORT).measured()) {
      close(editor);
      editor.connection().diagnostics(editor.uri(), all -> !all.isEmpty());
      TextState known = editor.connection().known(editor.uri()).orElseThrow();
      assertFalse(known.isOpen());
      assertEquals(BROKEN, known.document().text());
      assertTrue(known.analysis().isEmpty());
      assertTrue(known.expected().isEmpty());
    }
  }
}
