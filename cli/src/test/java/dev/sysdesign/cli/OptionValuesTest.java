package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.lang.SystemModels;
import dev.sysdesign.lang.model.LoweredSystem;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Values of options, read as the language reads them. */
final class OptionValuesTest {
  private static LoweredSystem system(String title, String precision) {
    return SystemModels.lower(
        "s.sysdesign",
        "system s \"%s\" { client u { rate: 1rps }\nservice a\nu -> a\nsimulate { precision: %s } }"
            .formatted(title, precision));
  }

  @Test
  void aShareIsExactInFileAndOption() {
    for (String share : new String[] {"0.7%", "2%", "0.1%", "29%"}) {
      OptionalDouble file = system("x", share).topology().orElseThrow().settings().precision();
      assertEquals(file, new OptionValues().share("--precision", share, "precision"));
    }
  }

  @Test
  void controlCharactersOfATitleReachNobody() {
    String title = system("red \u001b[31m", "1%").topology().orElseThrow().title();
    assertEquals("red \uFFFD[31m", title);
  }

  @Test
  void aSuggestionIsNear() {
    assertTrue(Call.of("simulte", "x").err().contains("Did you mean 'simulate'?"));
    assertFalse(Call.of("init", "x").err().contains("Did you mean"));
  }
}
