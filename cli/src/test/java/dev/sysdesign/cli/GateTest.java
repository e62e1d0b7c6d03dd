package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command that judges ends with. */
final class GateTest {
  private static final String FEW = "src/test/resources/verdicts/too-few.sysdesign";
  private static final String NEAR = "src/test/resources/verdicts/near-the-limit.sysdesign";
  private static final String SPIKE = "src/test/resources/verdicts/false-recovery.sysdesign";

  @Test
  void endsWith5WhereNothingIsMissedButSomethingCannotBeJudged() {
    Call call = Call.of("simulate", FEW);

    assertEquals(5, call.code(), call.out() + call.err());
    assertTrue(call.out().contains("NONE"), call.out());
  }

  @Test
  void endsWithWhatFailOnNames() {
    assertEquals(0, Call.of("simulate", FEW, "--fail-on", "missed").code());
    assertEquals(0, Call.of("simulate", FEW, "--fail-on", "none").code());
    assertEquals(1, Call.of("simulate", FEW, "--fail-on", "warning").code());
    assertEquals(2, Call.of("simulate", FEW, "--fail-on", "broken").code());
    assertEquals(2, Call.of("simulate", FEW, "--fail-on", "nonsense").code());
  }

  /** A median of 5.5 ms is read to 32.8 us: a limit 5 us above it cannot be told from it. */
  @Test
  void countsAVerdictInsideItsIntervalAsItIsTold() {
    assertEquals(0, Call.of("simulate", NEAR).code());
    assertEquals(1, Call.of("simulate", NEAR, "--close", "fail").code());
    assertEquals(5, Call.of("simulate", NEAR, "--close", "unknown").code());
  }

  /**
   * What is sent to the internet depends on the mix that was drawn, so that the bill has a margin.
   */
  @Test
  void aBudgetInsideTheMarginOfTheBillIsTooCloseToCall(@TempDir Path folder) throws IOException {
    JsonNode bill = new ObjectMapper().readTree(budget(folder, 1e6, "--json").out()).path("cost");
    double margin = bill.path("marginUsd").asDouble();
    assertTrue(margin > 1, bill.toString());
    double limit = bill.path("monthlyUsd").asDouble() + margin / 2;

    assertEquals(0, budget(folder, limit).code());
    assertTrue(budget(folder, limit).out().contains(" pass? "), budget(folder, limit).out());
    assertEquals(5, budget(folder, limit, "--close", "unknown").code());
    assertEquals(1, budget(folder, limit, "--close", "fail").code());
    assertEquals(0, budget(folder, limit + 2 * margin, "--close", "unknown").code());
  }

  private static Call budget(Path folder, double limit, String... options) throws IOException {
    Path file = folder.resolve("budget.sysdesign");
    Files.writeString(
        file,
        """
        system s {
          client c { rate: 50rps }
          service a { concurrency: unlimited }
          external e { errorRate: 50%%, pricePerCall: $0.001 }
          c -> a
          a -> e { retries: 1, backoff: constant(1ms) }
          slo "Budget" { cost < $%s/month }
          simulate { duration: 60s }
        }
        """
            .formatted(new BigDecimal(limit).setScale(2, RoundingMode.HALF_UP)));
    String[] call = Arrays.copyOf(new String[] {"simulate", file.toString()}, 2 + options.length);
    System.arraycopy(options, 0, call, 2, options.length);
    return Call.of(call);
  }

  @Test
  void endsWith1WhereASystemDoesNotRecover() {
    Call call = Call.of("simulate", SPIKE, "--scenario", "h");

    assertEquals(1, call.code());
    assertTrue(call.out().contains("does not recover"), call.out());
    assertTrue(call.out().contains("UNDER 'h'"), call.out());
    assertTrue(call.out().contains("after h"), call.out());
  }

  @Test
  void aSweepKeepsWhatItCannotJudgeApartFromWhatIsMissed() {
    Call call = Call.of("sweep", FEW, "--vary", "load=10rps,200rps");

    assertEquals(0, call.code(), call.out() + call.err());
    assertTrue(call.out().contains("0 of 1, no verdict on 1"), call.out());
    assertTrue(call.out().contains("Of 1 variant nobody can tell"), call.out());
    assertTrue(!call.out().contains("cheapest"), call.out());
    assertEquals(5, Call.of("sweep", FEW, "--vary", "load=10rps,20rps").code());
  }

  /** The spike of the scenario is no part of a month, and what it expects is missed. */
  @Test
  void aSweepAndADifferenceBillTheRunWithoutFaultsAndJudgeWhatIsExpected() {
    String bill = "$65";
    Call diff = Call.of("diff", SPIKE, SPIKE, "--scenario", "h", "--replications", "2");

    assertEquals(1, diff.code(), diff.out() + diff.err());
    assertTrue(diff.out().contains(bill), diff.out());
    assertTrue(diff.out().contains("recovery < 5s"), diff.out());
  }

  /** 500 requests a second of constant 5.5 ms: the median is known to the width of a bucket. */
  @Test
  void endsWith1WhereAConditionHoldsAndSaysWhatWasMeasured() {
    Call call = Call.of("simulate", NEAR, "--fail-on", "c.p50 > 5ms");

    assertEquals(1, call.code(), call.err());
    assertTrue(call.err().contains("gate: 'c.p50 > 5ms' holds: 5.49ms."), call.err());
    assertEquals(0, Call.of("simulate", NEAR, "--fail-on", "c.p50 > 6ms").code());
    assertEquals(0, Call.of("simulate", NEAR, "--fail-on", "cost > 5000/month").code());
    assertEquals(1, Call.of("simulate", NEAR, "--fail-on", "cost > 1/month").code());
    assertEquals(1, Call.of("simulate", NEAR, "--fail-on", "cost > $1").code());
  }

  @Test
  void conditionsReplaceTheDefaultAndStandBesideWords() {
    assertEquals(0, Call.of("simulate", FEW, "--fail-on", "c.p50 > 1s").code());
    Call both = Call.of("simulate", FEW, "--fail-on", "c.p50 > 1s", "--fail-on", "unknown");
    assertEquals(5, both.code());
    Call call = Call.of("simulate", FEW, "--fail-on", "c.p99 > 1s", "--fail-on", "missed");
    assertEquals(5, call.code());
    assertTrue(call.err().contains("'c.p99 > 1s' cannot be judged: "), call.err());
  }

  @Test
  void aConditionInsideItsIntervalCountsAsItIsTold() {
    String[] near = {"simulate", NEAR, "--fail-on", "p50 > 5505us", "--close", ""};
    int[] codes = {0, 1, 5};
    String[] close = {"estimate", "fail", "unknown"};
    for (int i = 0; i < close.length; i++) {
      near[5] = close[i];
      Call call = Call.of(near);
      assertEquals(codes[i], call.code(), close[i]);
      assertEquals(i > 0, call.err().contains("too close to call"), call.err());
    }
  }

  /** The spike lasts 5 s of the run, so that errors there are far above those of the run. */
  @Test
  void judgesAConditionUnderAScenarioAsWhatItExpects() {
    String[] plain = {"simulate", SPIKE, "--fail-on", "recovery > 1s"};
    assertEquals(5, Call.of(plain).code());
    Call call = Call.of("simulate", SPIKE, "--scenario", "h", "--fail-on", "recovery > 1s");
    assertEquals(1, call.code(), call.err());
    assertTrue(call.err().contains("'recovery > 1s' "), call.err());
  }

  @Test
  void refusesConditionsThatAreNoneWithTheirPlaceAndWhatIsAllowed() {
    refused("d.p99 > 1s", "column 1: There is no component or request class 'd'.");
    refused("c.p98 > 1s", "column 3: A client has no metric 'p98'; it has mean, p50,");
    refused("c.p99 > 10", "column 9: 'p99' takes a time in ns, us, ms,");
    refused("c.p99 >", "A value must follow '>'");
    refused("errors = 5%", "add '<', '<=', '>' or '>='");
    refused("errors > 5% cost > 3", "is no comparison");
    refused("errors > 5% } slo \"x\" { cost > 3", "is no comparison");
    refused("cost > 000/month", "leave out the '$'");
    refused("cost > 5/week", "money takes k or M, then /h or /month");
    refused("p99 > +10%", "needs two versions");
    refused("cost > -3", "needs two versions");
    refused("mised", "Did you mean 'missed'?");
  }

  private static void refused(String condition, String why) {
    for (String[] call :
        new String[][] {{"simulate", NEAR}, {"sweep", NEAR, "--rates", "1rps,2rps"}}) {
      String[] all = Arrays.copyOf(call, call.length + 2);
      all[call.length] = "--fail-on";
      all[call.length + 1] = condition;
      Call refused = Call.of(all);
      assertEquals(2, refused.code(), condition);
      assertTrue(refused.err().contains(why), refused.err());
      assertEquals("", refused.out());
    }
  }

  @Test
  void aSweepEndsWithWhatFailOnSaysOfAnyVariant() {
    String[] sweep = {"sweep", NEAR, "--rates", "100rps,150rps", "--fail-on", ""};
    sweep[5] = "missed";
    assertEquals(0, Call.of(sweep).code());
    sweep[5] = "throughput > 120rps";
    Call call = Call.of(sweep);
    assertEquals(1, call.code());
    assertEquals(1, call.err().lines().filter(l -> l.contains(" holds: 1")).count(), call.err());
    assertTrue(call.err().contains("gate: rate 150rps: "), call.err());
  }

  /** Both are too close to call: nobody knows of one that keeps all, or none does. */
  @Test
  void aSweepTakesAVariantThatIsTooCloseToCallAsItIsTold() {
    String[] sweep = {"sweep", NEAR, "--rates", "500rps,501rps", "--close", ""};
    int[] codes = {0, 1, 5};
    String[] close = {"estimate", "fail", "unknown"};
    for (int i = 0; i < close.length; i++) {
      sweep[5] = close[i];
      assertEquals(codes[i], Call.of(sweep).code(), close[i]);
    }
  }

  /** A class that no edge takes has no latency, and what an objective says of it no verdict. */
  @Test
  void judgesNothingByAClassThatNoEdgeTakes() throws IOException {
    String file = "src/test/resources/verdicts/class-without-edge.sysdesign";
    Call call = Call.of("simulate", file, "--json");

    assertEquals(5, call.code(), call.out());
    assertTrue(call.err().contains("class-without-edge"), call.err());
    JsonNode report = new ObjectMapper().readTree(call.out());
    assertEquals("pass", report.at("/slos/0/verdict").asText());
    for (int i = 1; i < 3; i++) {
      assertEquals("none", report.at("/slos/" + i + "/verdict").asText());
      assertTrue(report.at("/slos/" + i + "/actual").isNull(), call.out());
    }
    for (JsonNode request : report.get("requests")) {
      boolean isBuy = request.path("name").asText().equals("buy");
      assertTrue(!isBuy || request.at("/latency/p50Ms").isNull(), request::toString);
    }
  }
}
