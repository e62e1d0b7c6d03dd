package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of small systems. */
final class SimulateTest {
  private static final String SHOP =
      """
      system shop "A shop" {
          param peak: 500rps
          client shoppers { rate: peak, timeout: 1s }
          service app { concurrency: 4, queue: 50, serviceTime: exponential(4ms) }
          shoppers -> app
          slo "Shoppers are served" { shoppers.p99 < 200ms, shoppers.errors < 1% }
          scenario crash { at 4s for 2s: node-crash on app  expect { shoppers.errors < 1% } }
          simulate { duration: 10s, seed: 3 }
      }
      """;

  @TempDir private Path folder;
  private String file;

  @BeforeEach
  void write() throws IOException {
    file = write("shop.sysdesign", SHOP);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void writesTheReportAndNothingElse() {
    Call call = Call.of("simulate", file);

    assertEquals(0, call.code(), call.err());
    assertEquals("", call.err());
    assertTrue(call.out().startsWith("shop \"A shop\": seed 3, sysdesign "), call.out());
    assertTrue(call.out().contains("\n10s measured after a warm-up of "), call.out());
    assertTrue(call.out().replace('\n', ' ').contains("2 of 2 objectives hold."), call.out());
  }

  @Test
  void writesJsonThatDiffersInTheWallTimeOnly() {
    String first = Call.of("simulate", file, "--json").out();
    String second = Call.of("simulate", file, "--json").out();

    assertTrue(first.startsWith("{\n  \"schemaVersion\": 1,"), first);
    assertEquals(withoutWallTime(first), withoutWallTime(second));
  }

  @Test
  void saysWhatARunTakesWhereThereIsTooLittleMemoryForIt() throws IOException {
    String endless = SHOP.replace("duration: 10s", "duration: 30d, interval: 1ms");
    Call call = Call.of("simulate", write("endless.sysdesign", endless));

    assertEquals(4, call.code());
    assertEquals("", call.out());
    String message = "sysdesign: not-enough-memory: The run may take [0-9,]+ MB of memory, and";
    assertTrue(call.err().lines().findFirst().orElse("").matches(message + ".*"), call.err());
    assertTrue(call.err().contains("a longer 'interval'"), call.err());
    assertTrue(call.err().contains("'SYSDESIGN_HEAP="), call.err());
  }

  @Test
  void writesTheSameWhateverTheOrderOfTheLines() throws IOException {
    String client = "    client shoppers { rate: peak, timeout: 1s }\n";
    String edge = "    shoppers -> app\n";
    String backwards =
        SHOP.replace(client, "").replace(edge, client).replace("    slo", edge + "    slo");
    String other = write("backwards.sysdesign", backwards);

    assertEquals(
        withoutWallTime(Call.of("simulate", file, "--json").out()),
        withoutWallTime(Call.of("simulate", other, "--json").out()));
  }

  @Test
  void replicatesAsTheFileOrTheCallSays() throws IOException {
    String asked = "seed: 3, replications: 4 }";
    String written = write("four.sysdesign", SHOP.replace("seed: 3 }", asked));
    String byFile = Call.of("simulate", written, "--json", "--scenario", "crash").out();
    String byCall =
        Call.of("simulate", file, "--json", "--scenario", "crash", "--replications", "4").out();

    assertEquals(withoutWallTime(byFile), withoutWallTime(byCall));
    assertTrue(byFile.contains("\n  \"replications\": 4,\n"), byFile);
    assertTrue(byFile.contains("\n  \"durationMs\": 10000,"), byFile);
    assertTrue(
        byFile.contains("\n  \"ci95\": {\n    \"meanMs\": ["), "a run under a fault has intervals");
    assertTrue(
        Call.of("simulate", written).out().contains("4 replications of 10s measured"), written);
  }

  @Test
  void addsReplicationsUntilTheNumbersArePrecise() {
    String json = Call.of("simulate", file, "--json", "--precision", "3%").out();
    int runs = Integer.parseInt(json.replaceAll("(?s).*\"replications\": (\\d+).*", "$1"));

    assertTrue(runs >= 5 && runs < 50, runs + " replications");
  }

  @Test
  void saysWhichReplicationsAndPrecisionsAreAllowed() {
    Call runs = Call.of("simulate", file, "--replications", "0");
    Call share = Call.of("simulate", file, "--precision", "2");
    Call most = Call.of("simulate", file, "--precision", "300%");

    assertEquals(2, runs.code());
    String whole = "'--replications' is '0'; it must be a whole number from 1 to 1000.";
    assertTrue(runs.err().contains(whole), runs.err());
    assertEquals(2, share.code());
    assertTrue(share.err().contains("'--precision' is '2'; it must be a percentage."), share.err());
    assertTrue(most.err().contains("it must be a percentage from 0.1% to 100%."), most.err());
  }

  private static String withoutWallTime(String json) {
    return String.join("\n", json.lines().filter(line -> !line.contains("wallMs")).toList());
  }

  @Test
  void setsTheRateOfTheOnlyClient() {
    String json = Call.of("simulate", file, "--json", "--rate", "0.2krps").out();

    assertEquals(200, number(json, "throughputRps"), 15);
  }

  @Test
  void setsParamsDurationAndSeed() {
    Call call =
        Call.of(
            "simulate", file, "--json", "--set", "peak=100rps", "--duration", "20s", "--seed", "9");

    assertEquals(20_000, number(call.out(), "durationMs"));
    assertEquals(9, number(call.out(), "seed"));
    assertEquals(100, number(call.out(), "throughputRps"), 10);
  }

  private static double number(String json, String key) {
    String line = json.lines().filter(l -> l.contains("\"" + key + "\":")).findFirst().orElse("");
    return Double.parseDouble(line.replaceAll("[^0-9.]", ""));
  }

  @Test
  void failsWhereAnObjectiveIsMissed() {
    Call call = Call.of("simulate", file, "--rate", "2krps");

    assertEquals(1, call.code(), call.err());
    assertTrue(call.out().contains(" of 'app' are full"), call.out());
  }

  @Test
  void runsAScenarioAndJudgesWhatItExpects() {
    Call call = Call.of("simulate", file, "--scenario", "crash");

    assertEquals(1, call.code(), call.err());
    assertTrue(call.out().contains("at 4s for 2s: node-crash on app"), call.out());
    assertTrue(
        call.out().replace('\n', ' ').contains("'shoppers.errors < 1%' under 'crash'"), call.out());
  }

  @Test
  void namesTheScenarioThatWasProbablyMeant() {
    Call call = Call.of("simulate", file, "--scenario", "crsh");

    assertEquals(2, call.code());
    assertEquals(
        "sysdesign: unknown-scenario: '%s' has no scenario 'crsh'. Did you mean 'crash'?%n"
            .formatted(file),
        call.err());
    assertEquals("", call.out());
  }

  @Test
  void reportsEveryWrongOptionAtOnce() {
    Call call = Call.of("simulate", file, "--rate", "fast", "--duration", "60", "--seed", "-1");

    assertEquals(2, call.code());
    assertEquals(3, call.err().lines().count(), call.err());
    assertTrue(
        call.err()
            .startsWith(
                "sysdesign: bad-option-value: '--rate' is 'fast'; it must be a rate. Write a number"
                    + " and one of the units rps, krps, Mrps."),
        call.err());
    assertTrue(call.err().contains("'--seed' is '-1'; it must be a whole number from 0"));
  }

  @Test
  void refusesAnAmountOutOfRange() {
    Call call = Call.of("simulate", file, "--duration", "90d");

    assertEquals(2, call.code());
    assertTrue(call.err().contains("'--duration' is '90d'; it must be a time from 1ms to 30d."));
  }

  @Test
  void reportsProblemsAtTheirPlaces() throws IOException {
    String broken =
        write("broken.sysdesign", SHOP.replace("4ms", "4mss").replace("-> app", "-> ap"));
    Call call = Call.of("simulate", broken);

    assertEquals(2, call.code());
    assertEquals("", call.out());
    assertTrue(
        call.err()
            .lines()
            .allMatch(line -> line.matches(".*broken\\.sysdesign:\\d+:\\d+: [a-z-]+: .*")),
        call.err());
    assertTrue(call.err().contains("broken.sysdesign:4:"), call.err());
    assertTrue(call.err().contains("broken.sysdesign:5:"), call.err());
  }

  @Test
  void reportsFilesWithoutASystem() throws IOException {
    assertEquals(2, Call.of("simulate", folder.resolve("none.sysdesign").toString()).code());
    assertEquals(2, Call.of("simulate", folder.toString()).code());
    assertEquals(2, Call.of("simulate", write("empty.sysdesign", "")).code());
    assertEquals(2, Call.of("simulate", write("library.sysdesign", "param a: 1s")).code());
    Call cycle =
        Call.of(
            "simulate",
            write(
                "cycle.sysdesign",
                "system s {\n client c { rate: 1rps }\n service a\n service b\n c -> a -> b\n b -> a\n}"));
    assertEquals(2, cycle.code());
    assertTrue(cycle.err().contains("cycle.sysdesign:"), cycle.err());
  }

  @Test
  void takesPricesFromAFile() throws IOException {
    String prices = write("prices.json", "{ \"schemaVersion\": 1, \"extra\": 2 }");
    Call call = Call.of("simulate", file, "--prices", prices);

    assertEquals(2, call.code());
    assertTrue(call.err().contains("prices.json:1:"), call.err());
  }

  @Test
  void checksWithoutRunning() throws IOException {
    assertEquals(new Call(0, "", ""), Call.of("check", file));
    Call broken = Call.of("check", write("broken.sysdesign", SHOP.replace("4ms", "4mss")));
    assertEquals(2, broken.code());
    assertTrue(broken.err().contains("broken.sysdesign:4:"), broken.err());
  }

  @Test
  void printsWhatItHasWhenItIsInterrupted() {
    Call call = Call.cut(3, "simulate", file, "--duration", "1h", "--rate", "700rps");

    assertEquals(130, call.code(), call.err());
    assertTrue(call.out().contains("PARTIAL RESULTS"), call.out());
    assertFalse(call.out().contains("NaN"), call.out());
  }

  @Test
  void showsNoProgressWhereNobodyWatches() {
    assertEquals("", Call.of("simulate", file, "--duration", "10min").err());
  }
}
