package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of what has not been measured nothing is said to be 0, in time, or not lost. */
final class NothingFinishedTest {
  private static final String TEXT =
      """
      system s {
        client u { rate: 500rps }
        service app { serviceTime: exponential(3ms), instances: 2 }
        u -> app
        scenario late { at 7999ms for 1ms: node-crash on app { instances: 1 } expect { u.errors < 1% } }
        scenario early { at 2s for 2s: node-crash on app { instances: 1 } expect { u.errors < 99% } }
        simulate { duration: 8s, warmup: 5s, seed: 1 }
      }
      """;

  @TempDir private Path folder;
  private String file;

  @BeforeEach
  void write() throws IOException {
    Path path = folder.resolve("s.sysdesign");
    Files.writeString(path, TEXT);
    file = path.toString();
  }

  private static String line(String text, String start) {
    return text.lines().filter(line -> line.startsWith(start)).findFirst().orElse(text);
  }

  private static String words(Call call) {
    return call.out().replaceAll("\\s+", " ");
  }

  @Test
  void ofAFaultAtTheEndOfTheRunNothingIsSaidToBeLostOrNot() {
    String late = words(Call.of("simulate", file, "--scenario", "late"));

    assertTrue(late.contains("Nothing can be told of what is lost: in no interval of "), late);
    assertTrue(!late.contains("Nothing is lost"), late);
    String row = line(Call.of("simulate", file, "--scenario", "all").out(), "  late");
    assertTrue(!row.contains("0ms"), row);
  }

  @Test
  void aRunThatEndsInItsWarmUpSaysSoAndHasNoShareOfErrors() {
    String all = Call.of("simulate", file, "--max-events", "1k", "--all").out();
    String said = all.replaceAll("\\s+", " ");

    assertTrue(said.contains("The run ended before its warm-up of 5s was over."), all);
    assertTrue(said.contains("The run ended before its warm-up was over, so the bill has"), all);
    assertTrue(!said.contains("No request arrived") && !said.contains("offered no request"), all);
    assertTrue(line(all, "  u ").contains("–"), all);
    assertTrue(!line(all, "  u ").contains("%") && !line(all, "  app").contains("%"), all);
  }

  @Test
  void aScenarioThatIsCancelledBeforeItRunsIsNamed() {
    Call one = Call.cut(1, "simulate", file, "--scenario", "early");
    assertTrue(one.out().startsWith("NOT RUN: the scenario 'early'; the call was"), one.out());
    assertEquals(ExitCode.INTERRUPTED.number(), one.code());

    String both = Call.cut(1, "simulate", file, "--scenario", "all").out();
    assertTrue(both.contains("the call was cancelled before 2 of 2 scenarios."), both);
    assertTrue(line(both, "  late").contains("not run"), both);
    assertTrue(line(both, "  early").contains("not run"), both);
    assertTrue(!both.contains("s          NONE"), both);
  }

  @Test
  void saysOnceThatTheNumbersCoverAPartOfTheRun() {
    Call quiet = Call.of("simulate", file, "--scenario", "early", "--max-events", "9k", "-q");

    assertTrue(quiet.out().startsWith("PARTIAL RESULTS: The run reached its"), quiet.out());
    assertEquals(2, words(quiet).split("until then", -1).length, quiet.out());
  }

  @Test
  void countsOneAsOne() {
    String swept = Call.of("sweep", file, "--rates", "100rps").out();
    assertTrue(swept.contains(": 1 variant with the same draws"), swept);
  }
}
