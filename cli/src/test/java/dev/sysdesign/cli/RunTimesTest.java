package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios that do not fit into the run. */
final class RunTimesTest {
  private static final String SYSTEM =
      """
      system c {
        client u { rate: 20rps }
        service app { instances: 2 }
        u -> app
        scenario late { at 12s for 10s: node-crash on app }
        simulate { duration: 10s, warmup: 1s, seed: 1 }
      }
      """;

  @TempDir private Path folder;

  private String file() throws IOException {
    return Files.writeString(folder.resolve("c.sysdesign"), SYSTEM).toString();
  }

  @Test
  void aScenarioThatBeginsAfterTheRunIsAProblem() throws IOException {
    String file = file();
    Call call = Call.of("simulate", file, "--scenario", "late");
    assertEquals(2, call.code());
    assertEquals(
        file
            + ":5:35: scenario-after-run: 'node-crash' begins at 12s, but the run ends at 10s. Let"
            + " it begin earlier, or raise 'duration' in 'simulate'.\n",
        call.err());
  }

  @Test
  void theDurationOfTheCallIsTheOneThatCounts() throws IOException {
    assertEquals(0, Call.of("simulate", file(), "--scenario", "late", "--duration", "40s").code());
  }

  @Test
  @Timeout(20)
  void aScenarioFarBehindTheRunOfTheCallCostsNothing() throws IOException {
    Path far = folder.resolve("far.sysdesign");
    Files.writeString(far, SYSTEM.replace("at 12s", "at 300000s"));
    Call call = Call.of("simulate", far.toString(), "--scenario", "late", "--duration", "11s");
    assertEquals(2, call.code());
    assertEquals(
        "sysdesign: scenario-after-run: 'node-crash' of scenario 'late' begins at 300000s, but the"
            + " run ends at 11s. Set a longer '--duration'.\n",
        call.err());
  }
}
