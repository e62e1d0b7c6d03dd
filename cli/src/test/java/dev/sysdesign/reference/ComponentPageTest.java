package dev.sysdesign.reference;

import dev.sysdesign.golden.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page says what the catalogs say; {@code -Dgolden.update=true} rewrites it. */
class ComponentPageTest {
  private static final Path PAGE = Path.of("..", "docs", "reference", "components.md");

  @Test
  void isNotStale() {
    Golden.check(PAGE, ComponentPage.text(), "read it, and run this again");
  }
}
