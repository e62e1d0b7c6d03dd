package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures from the command line. */
final class RenderTest {
  private static final String SYSTEM =
      """
      system shop "A shop" {
          client users { rate: 100rps }
          service app { concurrency: 10, serviceTime: 5ms }
          users -> app
          scenario crash { at 100ms for 200ms: node-crash on app }
          simulate { duration: 500ms, warmup: 100ms }
      }
      """;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeTheSystem() throws IOException {
    file = folder.resolve("shop.sysdesign");
    Files.writeString(file, SYSTEM);
  }

  @Test
  void drawsASystemWithTheNumbersOfARun() {
    Call call = render();

    assertEquals(0, call.code(), call.err());
    assertTrue(call.out().startsWith("<svg "), call.out());
    assertTrue(call.out().contains("data-id=\"users -&gt; app\""), call.out());
    assertTrue(call.out().contains(">p99 "), call.out());
    assertEquals("", call.err());
  }

  @Test
  void drawsWithoutARunWhereItIsToldTo() {
    Call call = render("--no-simulate");

    assertEquals(0, call.code(), call.err());
    assertTrue(call.out().contains("data-id=\"app\""), call.out());
    assertFalse(call.out().contains(">p99 "), call.out());
  }

  @Test
  void showsTheNumbersUnderAScenario() {
    Call call = render("--scenario", "crash");

    assertEquals(0, call.code(), call.err());
    assertTrue(call.out().contains("sd-failing\""), call.out());
    assertFalse(render().out().contains("sd-failing\""));
  }

  @Test
  void writesMermaid() {
    Call call = render("--format", "mermaid", "--no-simulate");

    assertEquals(0, call.code(), call.err());
    assertEquals(
        """
        ---
        title: "A shop"
        ---
        flowchart LR
          n0["app<br/>service"]
          n1(["users<br/>client"])
          n1 --> n0
        """,
        call.out());
  }

  @Test
  void writesToAFile() throws IOException {
    Path output = folder.resolve("shop.svg");
    Call call = render("--no-simulate", "--output", output.toString());

    assertEquals(0, call.code(), call.err());
    assertEquals("", call.out());
    assertEquals(render("--no-simulate").out(), Files.readString(output));
  }

  @Test
  void saysThatAFileCannotBeWritten() {
    Path output = folder.resolve("nowhere").resolve("shop.svg");
    Call call = render("--no-simulate", "--output", output.toString());

    assertEquals(2, call.code());
    assertEquals("sysdesign: unwritable-file: '" + output + "' cannot be written.\n", call.err());
  }

  @Test
  void namesTheFormatsThereAre() {
    Call call = render("--format", "png");

    assertEquals(2, call.code());
    assertEquals(
        "sysdesign: unknown-format: There is no format 'png'; the formats are 'svg' and"
            + " 'mermaid'.\n",
        call.err());
  }

  @Test
  void refusesAScenarioWithoutARun() {
    Call call = render("--no-simulate", "--scenario", "crash");

    assertEquals(2, call.code());
    assertTrue(call.err().startsWith("sysdesign: wrong-call: "), call.err());
  }

  @Test
  void drawsNothingOfAFileWithErrors() throws IOException {
    Files.writeString(file, SYSTEM.replace("users -> app", "users -> ap"));
    for (Call call : new Call[] {render(), render("--no-simulate")}) {
      assertEquals(2, call.code());
      assertEquals("", call.out());
      assertTrue(call.err().contains("shop.sysdesign:4:"), call.err());
    }
  }

  private Call render(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "render";
    arguments[1] = file.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Call.of(arguments);
  }
}
