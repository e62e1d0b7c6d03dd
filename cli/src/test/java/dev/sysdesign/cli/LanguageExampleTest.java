package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.golden.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example by which the language was designed, word for word: what it says is simulated. */
final class LanguageExampleTest {
  private static final String EXAMPLE = "src/test/resources/example/shop.sysdesign";

  @Test
  void isSimulated() {
    report("example.txt", "simulate", EXAMPLE);
  }

  @Test
  void isSimulatedUnderItsScenario() {
    report("example-cache-dies.txt", "simulate", EXAMPLE, "--scenario", "cache-dies");
  }

  private static void report(String golden, String... arguments) {
    Call call = Call.of(arguments);
    assertEquals(0, call.code(), call.err());
    assertEquals("", call.err());
    Golden.check(Path.of("src/test/resources/golden", golden), call.out(), "look at the numbers");
  }
}
