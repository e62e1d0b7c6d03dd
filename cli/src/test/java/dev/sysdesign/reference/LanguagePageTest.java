package dev.sysdesign.reference;

import dev.sysdesign.golden.Golden;
import dev.sysdesign.lang.guide.GuidePage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page says what the catalogs say; {@code -Dgolden.update=true} rewrites it. */
class LanguagePageTest {
  private static final Path PAGE = Path.of("..", "docs", "reference", "language.md");

  @Test
  void isNotStale() {
    Golden.check(PAGE, GuidePage.text(), "read it, and run this again");
  }
}
