package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of costs while the instances behind them are on their way to another number. */
final class UnsettledBillsTest {
  private static final String SYSTEM =
      """
      system s {
        param n: 2
        client u { rate: 80rps }
        service web {
          instances: n, cores: 1, instance: m6i.large, serviceTime: constant(20ms)
          autoscale: autoscale(min: 2, max: 12, target: 50%)
        }
        u -> web
        slo "cheap" { cost < $600/month }
        simulate { warmup: 0s, duration: 30s, seed: 1 }
      }
      """;

  private static final String UNSETTLED = "The number of instances of 'web' had not settled";

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String oneLine(String report) {
    return report.replaceAll("\\s+", " ");
  }

  /** Both come to the same number, so that $280 more at first are no finding. */
  @Test
  void aDifferenceOfBillsOnTheirWayCannotBeTold() throws IOException {
    String base = file("base.sysdesign", SYSTEM);
    String head = file("head.sysdesign", SYSTEM.replace("param n: 2", "param n: 6"));

    Call call = Call.of("diff", base, head, "--fail-on", "regression");
    String report = oneLine(call.out());
    assertTrue(report.contains("cost $175/mo $455/mo +$280.32/mo cannot be told"), report);
    assertTrue(report.contains("In the base: " + UNSETTLED), report);
    assertTrue(report.contains("In the head: " + UNSETTLED), report);
    assertFalse(call.err().contains("gate: regression"), call.err());
    assertEquals(1, Call.of("diff", base, head, "--fail-on", "warning").code());
  }

  /** The rule by which intervals shrink is one of samples, and this is a way. */
  @Test
  void noLengthIsPromisedForABudgetThatIsTooClose() throws IOException {
    String close = file("close.sysdesign", SYSTEM.replace("cost < $600", "cost < $200"));
    String report = oneLine(Call.of("simulate", close).out());
    assertTrue(report.contains(UNSETTLED), report);
    assertTrue(report.contains("'cost < $200/month' is too close to call at"), report);
    assertTrue(report.contains("so that no length of a run is known to settle it"), report);
    assertFalse(report.contains("would settle it"), report);
  }

  @Test
  void aSweepSaysItBesideTheVariant() throws IOException {
    Call call = Call.of("sweep", file("s.sysdesign", SYSTEM), "--vary", "n=2,3");
    String report = oneLine(call.out());
    assertTrue(report.contains("n 2: " + UNSETTLED), report);
    assertTrue(report.contains("n 3: " + UNSETTLED), report);
  }

  /** The bounds leave no other number; of functions calls are billed. */
  @ParameterizedTest
  @ValueSource(strings = {"min: 2, max: 2", "min: 2, max: 12, target: 100%", "lambda"})
  void nothingIsSaidWhereNoOtherNumberIsBilled(String rule) throws IOException {
    String text =
        rule.equals("lambda")
            ? SYSTEM.replace("instance: m6i.large", "on: lambda")
            : SYSTEM
                .replace("min: 2, max: 12, target: 50%", rule)
                .replace("rate: 80rps", "rate: 40rps");
    Call call = Call.of("simulate", file("s.sysdesign", text));
    assertFalse(oneLine(call.out()).contains(UNSETTLED), call.out());
    assertTrue(call.out().contains("BILL"), call.out());
  }

  /** No run may last 30 days and more. */
  @Test
  void noDurationIsProposedThatARunCannotHave() throws IOException {
    String text = SYSTEM.replace("target: 50%", "target: 50%, delay: 30d");
    Call call = Call.of("simulate", file("s.sysdesign", text));
    assertTrue(
        oneLine(call.out())
            .contains("where it settles takes longer than the 30 days that a run may last"),
        call.out());
  }

  /** A part of a short window is a whole number of nanoseconds, no change of instances. */
  @Test
  void roundingIsNoChange() throws IOException {
    String text = SYSTEM.replace("max: 12", "max: 2").replace("duration: 30s", "duration: 1ms");
    Call call = Call.of("simulate", file("s.sysdesign", text));
    assertFalse(oneLine(call.out()).contains(UNSETTLED), call.out());
  }
}
