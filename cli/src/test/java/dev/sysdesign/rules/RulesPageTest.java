package dev.sysdesign.rules;

import dev.sysdesign.golden.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page says what the catalogs say; {@code -Dgolden.update=true} rewrites it. */
class RulesPageTest {
  private static final Path PAGE = Path.of("..", "docs", "reference", "rules.md");

  @Test
  void isNotStale() {
    Golden.check(PAGE, RulesPage.text(), "read it, and run this again");
  }
}
