package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users without a think time before a service of no time: nothing is said that no time carries. */
final class NoTimeTest {
  private static final String LOOP =
      """
      system c {
          param n: 10
          client u { users: n, thinkTime: 0s }
          service app { serviceTime: 0ms }
          u -> app { latency: 0ms }
          slo "cheap" { cost < $1000 }
          simulate { duration: 20s, warmup: 0s, seed: 1 }
      }
      """;

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void simulateSaysSoAndBillsNoTraffic() throws IOException {
    Call call = Call.of("simulate", file("c.sysdesign", LOOP));
    assertTrue(
        call.out().contains("PARTIAL RESULTS: 'u' does the same again and again in no time"));
    assertFalse(call.out().matches("(?s).*\\$[\\d,]{6,}\\.\\d\\d.*"), call.out());
    assertTrue(call.out().contains("u -> app      unknown"), call.out());
    assertTrue(
        call.out().contains("  app            $30.37  EC2: t3.medium instances"), call.out());
    assertTrue(call.out().contains("It costs at least $30.37 a month"), call.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"diff", "sweep"})
  void soDoesEveryFace(String command) throws IOException {
    String file = file("c.sysdesign", LOOP);
    String other = file("d.sysdesign", LOOP.replace("n: 10", "n: 20"));
    Call call =
        command.equals("diff")
            ? Call.of("diff", file, other)
            : Call.of("sweep", file, "--vary", "n=10,20");
    String all = call.out() + call.err();
    assertTrue(all.contains("does the same again and again"), all);
    assertFalse(all.matches("(?s).*\\$[\\d,]{6,}\\.\\d\\d.*"), all);
  }

  @Test
  void noLongerRunIsProposedWhereTimeStandsStill() throws IOException {
    Call call = Call.of("sweep", file("c.sysdesign", LOOP), "--vary", "n=10,20");
    assertFalse(call.out().contains("--duration"), call.out());
    assertTrue(
        call.out()
            .replaceAll("\\s+", " ")
            .contains("There is no verdict on 'cost < $1,000/month': Some prices are not known"),
        call.out());
  }
}
