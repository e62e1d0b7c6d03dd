package dev.sysdesign.reference;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page shows the test that the build compiles and runs, word for word. */
class EmbedPageTest {
  private static final Path PAGE = Path.of("..", "docs", "how-to", "embed.md");
  private static final Path SHOWN =
      Path.of("..", "analysis/src/test/java/dev/sysdesign/embed/CheckoutTest.java");

  @Test
  void showsTheTestThatRuns() throws IOException {
    String shown = "```java\n" + Files.readString(SHOWN) + "```";
    assertTrue(Files.readString(PAGE).contains(shown), "copy " + SHOWN + " into " + PAGE);
  }
}
