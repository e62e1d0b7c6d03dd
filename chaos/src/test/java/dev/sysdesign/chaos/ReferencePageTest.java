package dev.sysdesign.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The reference page says what the catalog says; {@code -Dgolden.update=true} rewrites it. */
class ReferencePageTest {
  private static final Path PAGE = Path.of("..", "docs", "reference", "chaos.md");

  @Test
  void saysWhatTheCatalogSays() throws IOException {
    String wanted = ReferencePage.text();
    String written = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    if (!written.equals(wanted) && Boolean.getBoolean("golden.update")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, wanted);
      fail(PAGE + " has been rewritten: look at what changed, then run the test again");
    }
    assertEquals(written, wanted, PAGE + " is stale: run this test with -Dgolden.update=true");
  }
}
