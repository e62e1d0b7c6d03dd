package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.lang.SystemModels;
import dev.sysdesign.lang.model.LoweredSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  private static Call rated(String client, String... more) throws IOException {
    String text =
        "system s { client c { %s } service a { serviceTime: constant(1ms) } c -> a }"
            .formatted(client);
    List<String> call = new ArrayList<>(List.of("simulate", "-", "--duration", "2s"));
    call.addAll(List.of(more));
    return Call.of(Map.of(), text, false, call.toArray(String[]::new));
  }

  @Test
  void aRateIsRefusedWhereNoFactorLeadsToIt() throws IOException {
    Call nothing = rated("rate: 0rps", "--rate", "100rps");
    assertEquals(2, nothing.code());
    assertTrue(nothing.err().contains("rate-of-nothing: '--rate 100rps'"), nothing.err());
    Call users = rated("users: 10, thinkTime: 0s", "--rate", "100rps");
    assertEquals(2, users.code());
    assertTrue(users.err().contains("rate-without-pace: '--rate 100rps': the users of 'c'"));
    Call thinking = rated("users: 10, thinkTime: 1ms", "--rate", "1000rps", "--format", "csv");
    assertEquals(0, thinking.code(), thinking.err());
  }

  @Test
  void aPriceListThatIsNotThereOrNoJsonIsSaidInOurWords(@TempDir Path folder) throws IOException {
    Path broken = folder.resolve("broken.json");
    Files.writeString(broken, "{");
    String missing = rated("rate: 1rps", "--prices", folder.resolve("none").toString()).err();
    assertTrue(missing.contains("is not there"), missing);
    String wrong = rated("rate: 1rps", "--prices", broken.toString()).err();
    assertTrue(wrong.contains("(start marker at line: 1, column: 1)"), wrong);
  }

  @Test
  void aSuggestionIsNear() {
    assertTrue(Call.of("simulte", "x").err().contains("Did you mean 'simulate'?"));
    assertFalse(Call.of("init", "x").err().contains("Did you mean"));
  }
}
