package dev.sysdesign.server;

import static dev.sysdesign.server.Connection.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.server.handler.RunHandler;
import dev.sysdesign.server.handler.ScenariosHandler;
import dev.sysdesign.server.picture.Picture;
import dev.sysdesign.server.picture.Picture.PlaceOfPart;
import java.util.List;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;

/** The requests beside the protocol. */
class OwnRequestsTest {
  private static final String SHOP =
      """
      system shop {
          client users { rate: 100rps }
          service web { concurrency: 8, serviceTime: exponential(5ms) }
          users -> web
          scenario crash "Crash" { at 5s for 2s: node-crash on web }
          simulate { duration: 10s, warmup: 0s, seed: 7 }
      }
      """;

  @Test
  void drawsTheSystemWithItsNumbersAndSaysWhereItsPartsStand() {
    try (Editor editor = Editor.of(SHOP).measured()) {
      Picture picture = answer(editor.connection().server().diagram(editor.id()));
      String svg = picture.svg();
      assertTrue(svg.contains("data-id=\"web\"") && svg.contains("p99 "), svg);
      assertFalse(svg.contains("style=") || svg.contains("<style"), svg);
      assertTrue(picture.css().contains(".sysdesign-diagram"));
      assertTrue(
          picture.places().contains(new PlaceOfPart("web", editor.uri(), 2, 12)),
          () -> picture.places().toString());
      assertTrue(picture.places().stream().anyMatch(p -> p.id().equals("users -> web")));
    }
  }

  @Test
  void keepsTheLastPictureWhileTheTextHasErrors() {
    try (Editor editor = Editor.of(SHOP).measured()) {
      editor.replace("users -> web", "users -> ");
      Picture picture = answer(editor.connection().server().diagram(editor.id()));
      assertTrue(picture.svg().contains("data-id=\"users -&gt; web\""));
    }
  }

  @Test
  void isNothingForATextWithoutASystem() {
    try (Editor editor = Editor.of("// nothing yet\n")) {
      SysDesignServer server = editor.connection().server();
      assertNull(answer(server.diagram(editor.id())));
      assertNull(answer(server.diagram(new TextDocumentIdentifier("file:///closed.sysdesign"))));
    }
  }

  @Test
  void aSystemThatNeedsMoreMemoryThanThereIsIsSaidToAndTheServerGoesOn() {
    String endless = SHOP.replace("duration: 10s", "duration: 30d, interval: 1ms");
    try (Editor editor = Editor.of(endless)) {
      String why = editor.connection().change(c -> c.state().equals("failed")).message();
      assertTrue(why.startsWith("The run may take ") && why.contains(" MB of memory"), why);
      editor.replace("duration: 30d, interval: 1ms", "duration: 10s");
      editor.save();
    }
  }

  @Test
  void aRunUnderAScenarioIsReportedAsTheCommandLineWould() {
    try (Editor editor = Editor.of(SHOP).measured()) {
      SysDesignServer server = editor.connection().server();
      assertEquals(
          List.of(new ScenariosHandler.Scenario("crash", "Crash")),
          answer(server.scenarios(editor.id())));
      String report = answer(server.run(new RunHandler.Run(editor.uri(), "crash"))).report();
      assertTrue(report.contains("Crash") || report.contains("crash"), report);
      assertTrue(report.contains("p99"), report);
      assertTrue(editor.lens().contains("under crash"), editor.lens());
    }
  }
}
