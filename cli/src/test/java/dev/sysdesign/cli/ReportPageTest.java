package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a report is laid out: its length, its width, and what comes first. */
final class ReportPageTest {
  private static final int SERVICES = 200;

  private static final String SHOP =
      """
      system shop "A shop" {
          client shoppers { rate: 100rps, timeout: 1s }
          service app { concurrency: 4, queue: 50, serviceTime: exponential(4ms) }
          shoppers -> app
          slo "Shoppers are served" { shoppers.p99 < 200ms, shoppers.errors < 1% }
          scenario crash { at 4s for 2s: node-crash on app  expect { shoppers.errors < 1% } }
          scenario slow { at 1s for 7s: cpu-throttling on app  expect { shoppers.mean < 9s } }
          simulate { duration: 10s, warmup: 2s, seed: 3 }
      }
      """;

  @TempDir private static Path folder;
  private static String large;
  private static String shop;

  @BeforeAll
  static void write() throws IOException {
    large = Files.writeString(folder.resolve("large.sysdesign"), largeSystem()).toString();
    shop = Files.writeString(folder.resolve("shop.sysdesign"), SHOP).toString();
  }

  private static String largeSystem() {
    StringBuilder text =
        new StringBuilder("system large \"" + "A long title ".repeat(20) + "\" {\n");
    text.append("client users { rate: 40rps, timeout: 2s }\n");
    for (int i = 0; i < SERVICES; i++) {
      String time = "constant(%sus)".formatted(100 + i % 7 * 100);
      text.append("service %s { concurrency: 8, serviceTime: %s }\n".formatted(name(i), time));
    }
    text.append("users -> %s\n".formatted(name(0)));
    for (int i = 1; i < SERVICES; i++) {
      text.append("%s -> %s\n".formatted(name((i - 1) / 3), name(i)));
    }
    for (int i = 0; i < 30; i++) {
      text.append("slo \"objective %s\" { users.p99 < %sms }\n".formatted(i, 10 + i * 20));
    }
    text.append("scenario crash {\n");
    for (int i = 1; i <= 8; i++) {
      text.append("at %ss for 1s: node-crash on %s\n".formatted(i, name(i)));
    }
    return text + "expect { users.errors < 1% } }\nsimulate { duration: 10s, warmup: 2s } }\n";
  }

  private static String name(int i) {
    return "a_service_with_a_name_that_is_rather_long_" + i;
  }

  private static Call at(int columns, String... arguments) {
    return Call.of(Map.of("COLUMNS", Integer.toString(columns)), "", false, arguments);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100, 160})
  void hasAtMostFortyLinesOfTheTerminalsWidthWhateverTheSize(int columns) {
    for (Call call :
        List.of(
            at(columns, "simulate", large),
            at(columns, "simulate", large, "--scenario", "crash"))) {
      List<String> lines = call.out().lines().toList();
      assertTrue(lines.size() > 20 && lines.size() <= 40, call.out());
      assertEquals(List.of(), lines.stream().filter(l -> l.length() > columns).toList());
      assertTrue(lines.get(0).matches("large.*: seed 1, .*prices of [-0-9]+"), lines.get(0));
      assertTrue(call.out().contains("more (--all)"), call.out());
    }
  }

  @Test
  void saysFirstWhatIsMissed() {
    Call call = at(100, "simulate", large, "--scenario", "crash");

    String headline = call.out().substring(call.out().indexOf("\n\n") + 2);
    assertTrue(
        headline.matches("(?s)\\d+ of 31 objectives (is|are) (missed|not judged): .*"), headline);
  }

  @Test
  void showsEverythingWhereItIsAskedFor() {
    String all = at(200, "simulate", large, "--all").out();
    String top = at(200, "simulate", large, "--top", "25").out();

    for (int i = 0; i < SERVICES; i++) {
      String name = name(i);
      assertTrue(all.lines().anyMatch(l -> l.startsWith("  " + name + " ")), name);
    }
    assertFalse(all.contains("(--all)"), all);
    long rows = top.lines().filter(l -> l.endsWith("  service")).count();
    assertEquals(25, rows);
  }

  @Test
  void sortsAsIsAskedFor() {
    assertNotEquals(
        at(100, "simulate", large, "--top", "25", "--sort", "load").out(),
        at(100, "simulate", large, "--top", "25", "--sort", "cost").out());
    Call unknown = at(100, "simulate", large, "--sort", "name");
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("load, cost, errors, p99"), unknown.err());
  }

  @Test
  void saysVerdictsAndProblemsOnly() {
    List<String> lines = Call.of("simulate", shop, "-q").out().lines().toList();

    assertEquals(3, lines.size(), lines.toString());
    assertTrue(lines.get(0).startsWith("OBJECTIVES"), lines.toString());
    assertEquals(2, Call.of("simulate", shop, "-q", "--all").code());
  }

  @Test
  void coloursVerdictsInATerminalUnlessNobodyWantsThat() {
    String[] call = {"simulate", shop, "-q"};
    String green = "\u001b[32mpass\u001b[0m";

    assertTrue(Call.of(Map.of(), "", true, call).out().contains(green));
    assertFalse(Call.of(Map.of("NO_COLOR", "1"), "", true, call).out().contains("\u001b"));
    assertFalse(Call.of(call).out().contains("\u001b"));
    assertTrue(Call.of("simulate", shop, "-q", "--color", "always").out().contains(green));
    assertFalse(
        Call.of(Map.of(), "", true, "simulate", shop, "--color", "never").out().contains("\u001b"));
  }

  @Test
  void drawsTheCourseInWhatTheTerminalCanShow() {
    String[] call = {"simulate", shop, "--scenario", "crash"};
    String blocks = Call.of(Map.of("LANG", "de_DE.UTF-8"), "", true, call).out();
    String ascii = Call.of(Map.of("LC_ALL", "C"), "", true, call).out();

    assertTrue(line(blocks, "errors").matches(".*▁+[▂-█]+▁+.*"), blocks);
    assertTrue(line(ascii, "errors").matches(".*_+[-.:=+*#]+_+.*"), ascii);
    assertTrue(line(blocks, "faults").matches("\\s+faults\\s+█+"), blocks);
  }

  private static String line(String report, String name) {
    return report.lines().filter(l -> l.startsWith("  " + name + " ")).findFirst().orElse("");
  }

  @Test
  void runsEveryScenarioWithOneTableAndOneExitCode() {
    Call all = Call.of("simulate", shop, "--scenario", "all");
    Call both = Call.of("simulate", shop, "--scenario", "crash", "--scenario", "slow");

    assertEquals(1, all.code(), all.err());
    assertEquals(all, both);
    assertTrue(line(all.out(), "crash").matches(".* FAIL .* 1"), all.out());
    assertTrue(line(all.out(), "slow").matches(".* pass .* 0"), all.out());
    String json = Call.of("simulate", shop, "--scenario", "all", "--json").out();
    assertTrue(json.startsWith("{\n  \"schemaVersion\": 1,\n  \"reports\": ["), json);
    assertEquals(2, json.lines().filter(l -> l.startsWith("      \"system\": \"shop\"")).count());
    assertEquals(2, Call.of("explain", shop, "--scenario", "crash", "--scenario", "slow").code());
  }

  @Test
  void saysNoVerdictOfAScenarioOfWhichNothingIsAsked() throws IOException {
    Path file = folder.resolve("silent.sysdesign");
    Files.writeString(
        file,
        """
        system s {
          client u { rate: 100rps }
          service a
          u -> a
          scenario one { at 2s for 1s: node-crash on a }
          scenario two { at 2s for 2s: node-crash on a }
          simulate { duration: 6s, seed: 1 }
        }
        """);
    Call call = Call.of("simulate", file.toString(), "--scenario", "all");
    assertEquals(0, call.code());
    assertTrue(call.out().matches("(?s).*\\R +one +– +– .*\\R +two +– +– .*"), call.out());
  }

  @Test
  void readsStandardInput() {
    Call call = Call.of(Map.of(), SHOP, false, "simulate", "-");
    Call check = Call.of(Map.of(), SHOP.replace("4ms", "4mss"), false, "check", "-");

    assertEquals(Call.of("simulate", shop), call);
    assertEquals(0, Call.of(Map.of(), SHOP, false, "explain", "-").code());
    assertEquals(0, Call.of(Map.of(), SHOP, false, "diff", shop, "-").code());
    assertEquals(2, Call.of(Map.of(), SHOP, false, "diff", "-", "-").code());
    assertEquals(2, check.code());
    assertTrue(check.err().startsWith("-:3:"), check.err());
    assertTrue(Call.of(Map.of(), "", false, "check", "-").err().contains("'-' is empty"));
  }

  @Test
  void showsHelpWhereNothingIsAskedAndRefusesWhatItDoesNotKnow() {
    Call nothing = Call.of();
    assertEquals(0, nothing.code());
    assertTrue(nothing.out().contains("simulate"), nothing.out());
    assertEquals("", nothing.err());
    Call unknown = Call.of("nonsense", "--help");
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("'nonsense'"), unknown.err());
    assertEquals("", unknown.out());
    assertEquals(new Call(0, Call.of("simulate", "--help").out(), ""), Call.of("help", "simulate"));
  }

  @Test
  void showsFormulasWhereTheyAreAskedFor() {
    assertFalse(Call.of("simulate", shop).out().contains("ueueing formulas"));
    assertTrue(Call.of("simulate", shop, "--formulas").out().contains("ueueing formulas agree"));
  }

  /** With {@code --all} nothing of what a line of the bill is for is left out. */
  @Test
  void allSaysWhatEachLineOfTheBillIsForInFull() throws IOException {
    Path file = folder.resolve("long.sysdesign");
    Files.writeString(
        file,
        """
        system s {
          region us-east-1
          client users { rate: 10rps }
          service app { instances: 2, instance: m7g.large }
          database db { instance: db.r6g.xlarge, storage: 200GB, multiAz: true }
          load-balancer lb
          users -> lb
          lb -> app
          app -> db
          simulate { duration: 5s, warmup: 1s, seed: 1 }
        }
        """);
    String all = Call.of("simulate", file.toString(), "--all").out();
    String bill = all.substring(all.indexOf("\nBILL"), all.indexOf("\n  total"));

    assertFalse(bill.contains("…"), bill);
    assertTrue(bill.contains("Elastic Load Balancing: "), bill);
  }
}
