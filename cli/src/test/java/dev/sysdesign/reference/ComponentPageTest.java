package dev.sysdesign.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page says what the catalogs say; {@code -Dgolden.update=true} rewrites it. */
class ComponentPageTest {
  private static final Path PAGE = Path.of("..", "docs", "reference", "components.md");

  @Test
  void isNotStale() throws IOException {
    String wanted = ComponentPage.text();
    String written = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    if (!written.equals(wanted) && Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, wanted);
      fail(PAGE + " has been rewritten: read it, and run this again");
    }
    assertEquals(wanted, written, PAGE + " is stale: run this test with -Dgolden.update=true");
  }
}
