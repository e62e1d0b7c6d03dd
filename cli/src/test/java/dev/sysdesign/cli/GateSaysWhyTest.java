package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever sees exit code 1 reads on standard error what has closed the gate. */
final class GateSaysWhyTest {
  private static final String NEAR = "src/test/resources/verdicts/near-the-limit.sysdesign";
  private static final String FEW = "src/test/resources/verdicts/too-few.sysdesign";

  private static final String TEXT =
      """
      system s {
        client u { rate: 50rps }
        service app { serviceTime: exponential(%s), concurrency: 1, queue: unlimited }
        u -> app
        slo "fast" { u.p99 < 90ms }
        simulate { duration: 20s, warmup: 1s, seed: 1 }
      }
      """;

  @TempDir private Path folder;

  private String file(String work) throws IOException {
    Path file = folder.resolve("s" + work + ".sysdesign");
    Files.writeString(file, TEXT.formatted(work));
    return file.toString();
  }

  private static void refused(String code, String... call) {
    Call refused = Call.of(call);
    assertEquals(2, refused.code(), refused.err());
    assertEquals(1, refused.err().lines().count(), refused.err());
    assertTrue(refused.err().startsWith("sysdesign: " + code + ": "), refused.err());
  }

  @Test
  void namesWhatIsWorseAndWhatItIsWorseThan() throws IOException {
    Call call = Call.of("diff", file("10ms"), file("12ms"), "--fail-on", "regression");

    assertEquals(1, call.code());
    String said = call.err();
    assertTrue(said.startsWith("sysdesign: gate: regression: mean is worse by "), said);
    assertTrue(said.contains("more than 1 % of its value in the base; p50 is worse by"), said);
    assertEquals(1, said.lines().count(), said);
    assertEquals("", Call.of("diff", file("10ms"), file("10ms"), "--fail-on", "regression").err());
  }

  @Test
  void namesTheObjectiveThatIsMissedAndTheOneThatIsBroken() throws IOException {
    String[] all = {
      "diff", file("10ms"), file("15ms"), "--fail-on", "missed", "--fail-on", "broken"
    };
    String said = Call.of(all).err();

    assertTrue(said.contains("gate: missed: 'u.p99 < 90ms' is missed: "), said);
    assertTrue(said.contains("gate: broken: 'u.p99 < 90ms' holds in the base, and not"), said);
  }

  @Test
  void namesTheWarningsAndWhatCannotBeJudged() {
    String warned = Call.of("simulate", FEW, "--fail-on", "warning").err();
    assertTrue(warned.contains("sysdesign: gate: warning: "), warned);

    String open = Call.of("simulate", FEW, "--fail-on", "unknown").err();
    assertTrue(open.contains("sysdesign: gate: unknown: 'p99 < 1s'"), open);
    assertTrue(open.contains(" cannot be judged: "), open);
  }

  @Test
  void saysNotThatAConditionHoldsThatItDoesNotJudge() {
    Call call = Call.of("simulate", NEAR, "--fail-on", "p50 > 5505us", "--close", "unknown");

    assertEquals(5, call.code());
    assertTrue(call.err().contains("' cannot be judged, too close to call: "), call.err());
    assertTrue(!call.err().contains("hold"), call.err());
  }

  @Test
  void refusesOptionsThatContradictEachOther() throws IOException {
    refused("top-and-all", "simulate", NEAR, "--top", "5", "--all");
    refused("none-and-more", "simulate", NEAR, "--fail-on", "none", "--fail-on", "missed");
    refused("quiet-and-more", "simulate", NEAR, "--format", "csv", "-q");
    assertEquals(0, Call.of("simulate", NEAR, "--fail-on", "none", "--fail-on", "none").code());
  }

  @Test
  void aComparisonTakesTwoPairsAtLeastAndSaysSoOnce() throws IOException {
    refused("bad-option-value", "diff", NEAR, NEAR, "--replications", "1");
    refused("bad-option-value", "diff", NEAR, NEAR, "--replications", "0");
    refused("bad-option-value", "diff", NEAR, NEAR, "--duration", "0x");
  }
}
