package dev.sysdesign.samples;

import static dev.sysdesign.samples.Bills.bill;
import static dev.sysdesign.samples.Bills.costs;
import static dev.sysdesign.samples.Bills.line;
import static dev.sysdesign.samples.Bills.quantity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.BillProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a bill follows the calls that a run made, by request class, kind and size. */
class BillsOfCallsTest {
  /** Writes alone come to the store, over an edge that says nothing of them. */
  private static final String SECOND_HOP =
      """
      request get { share: 92%, kind: read }
      request put { share: 8%, kind: write }
      client c { rate: 100rps }
      service g { concurrency: unlimited }
      service f
      service h
      c -> g
      g -> f [put]
      f -> t
      g -> h [get]
      simulate { duration: 100s }
      """;

  private static final String TWO_CLIENTS =
      """
      request put { share: 100%, kind: write, from: w }
      request get { share: 100%, kind: read, from: r }
      client w { rate: 1krps }
      client r { rate: 5krps }
      nosql t { capacity: on-demand, itemSize: 1KB }
      w -> t
      r -> t
      simulate { duration: 10s }
      """;

  private static final String NAMES =
      """
      client u { rate: 1krps }
      dns n { ttl: 60s, resolvers: 200, latency: 20ms }
      service s { serviceTime: 1ms, concurrency: 100 }
      u -> n
      n -> s
      simulate { %s }
      """;

  private static final String SCALED =
      """
      client u { rate: 400rps }
      service app {
        instance: m6i.large, instances: 2, concurrency: 2,
        serviceTime: exponential(20ms),
        autoscale: autoscale(2, 20, 60%%)
      }
      u -> app
      simulate { %s }
      """;

  @Test
  void countsTheWritesThatComeToATable() {
    Bill bill = bill(SECOND_HOP + "nosql t { capacity: on-demand, itemSize: 1KB }\n");
    assertEquals(20_736_000, quantity(bill, "t", "write units"));
    costs("12.96", bill, "t", "write units");
    assertTrue(
        bill.of("t").stream().noneMatch(l -> l.description().contains("read units")),
        "nobody reads");
  }

  @Test
  void countsTheWritesThatComeToAnObjectStore() {
    costs("103.68", bill(SECOND_HOP + "object-store t\n"), "t", "writes");
  }

  @Test
  void tellsTheClientsOfATableApart() {
    Bill bill = bill(TWO_CLIENTS);
    costs("1620.00", bill, "t", "write units");
    costs("810.00", bill, "t", "read units");
  }

  @Test
  void followsTheKindOfAnEdgeBehindOneThatHasAnother() {
    Bill bill =
        bill(
            """
            request get { share: 100%, kind: read }
            client c { rate: 100rps }
            service a
            nosql t { capacity: on-demand, itemSize: 1KB }
            object-store o
            c -> a
            a -> t { kind: write }
            a -> o
            simulate { duration: 20s }
            """);
    costs("162.00", bill, "t", "write units");
    assertEquals(259_200_000, quantity(bill, "o", "reads"));
  }

  @Test
  void countsEachSizeOfAMessageByItself() {
    Bill bill =
        bill(
            """
            request small { share: 90%, kind: write, request: 1KB }
            request large { share: 10%, kind: write, request: 200KB }
            client c { rate: 100rps }
            queue q
            topic t
            worker w { instances: 4 }
            c ~> q
            q -> w
            c ~> t
            t -> w
            simulate { duration: 20s }
            """);
    double messages = 259_200_000;
    assertEquals(messages * (0.9 * 3 + 0.1 * 9), quantity(bill, "q", "requests"), 1);
    assertEquals(messages * (0.9 + 0.1 * 4), quantity(bill, "t", "publications"), 1);
  }

  @Test
  void countsRetriesAtThoseWhoAreCalledAgain() {
    Bill bill =
        bill(
            """
            request get { share: 100%, kind: read }
            client c { rate: 200rps }
            service a { concurrency: unlimited }
            function f { serviceTime: constant(50ms), memory: 1GiB }
            external e { serviceTime: constant(20ms), errorRate: 50%, pricePerCall: $0.001 }
            c -> a
            a -> e { retries: 1, backoff: constant(1ms) }
            a -> f
            simulate { duration: 100s }
            """);
    double requests = 200 * 2_592_000.0;
    assertEquals(1.5 * requests, quantity(bill, "e", "calls"), 0.01 * requests);
    assertEquals(0.75 * requests, quantity(bill, "f", "invocations"), 0.01 * requests);
  }

  @Test
  void countsEveryCallOfARequestOnceHoweverLateItIs() {
    String rest =
        """
        request get { share: 100%, kind: read }
        client c { rate: 10rps }
        service a { concurrency: unlimited, serviceTime: constant(1s) }
        service b { concurrency: unlimited, serviceTime: constant(1s) }
        nosql t { capacity: on-demand, itemSize: 1KB }
        c -> a -> b -> t
        """;
    for (int seed = 1; seed <= 5; seed++) {
      Bill bill = bill(rest + "simulate { duration: 60s, warmup: 0s, seed: " + seed + " }\n");
      assertEquals(25_920_000.0 / 2, quantity(bill, "t", "read units"));
    }
  }

  @Test
  void countsAMessageAsOftenAsItIsReceived() {
    Bill bill =
        bill(
            """
            request put { share: 100%, kind: write, request: 1KB }
            client c { rate: 50rps }
            queue q { maxReceive: 2, deadLetter: dead }
            queue dead
            worker w { instances: 4, serviceTime: constant(10ms), errorRate: 50% }
            c ~> q
            q -> w
            simulate { duration: 100s }
            """);
    double messages = 50 * 2_592_000.0;
    assertEquals(messages * 3.5, quantity(bill, "q", "requests"), 0.02 * messages);
  }

  @Test
  void billsAFunctionForCallsThatFailedAsWell() {
    Bill bill =
        bill(
            """
            client c { rate: 100rps }
            function f { serviceTime: constant(10ms), memory: 1GiB, coldStart: 0ms }
            external e { serviceTime: constant(190ms), errorRate: 100% }
            c -> f -> e
            simulate { duration: 20s }
            """);
    double gbSeconds = 100 * 2_592_000.0 * 0.2;
    assertEquals(gbSeconds, quantity(bill, "f", "duration"), 0.05 * gbSeconds);
  }

  @Test
  void saysHowSureItIsOfWhatWasDrawnAndOfNothingElse() {
    String system =
        """
        request get { share: 100%, kind: read }
        client c { rate: 100rps }
        service a { concurrency: unlimited }
        cache h { hitRatio: 50% }
        nosql t { capacity: on-demand, itemSize: 1KB }
        c -> a
        a -> h -> t
        """;
    int inside = 0;
    for (int seed = 1; seed <= 20; seed++) {
      Bill bill = bill(system + "simulate { duration: 50s, warmup: 1s, seed: " + seed + " }\n");
      BillLine reads = line(bill, "t", "read units");
      double margin = bill.margins().of(reads).orElseThrow();
      double exact = 100 * 2_592_000 * 0.5 * 0.5 * 0.125e-6;
      double off = Math.abs(reads.amount().orElseThrow().usd().doubleValue() - exact);
      inside += off <= margin + 0.005 ? 1 : 0;
      assertTrue(margin > 0.08 && margin < 0.7, reads + " ±" + margin);
      assertEquals(0, bill.margins().of(line(bill, "c -> a", "internet")).orElseThrow());
    }
    assertTrue(inside >= 17, inside + " of 20 intervals hold the exact amount");
  }

  @Test
  void billsWhatUsersSentAndSaysSo() {
    Bill bill =
        bill(
            """
            client shoppers { users: 50, thinkTime: exponential(1s) }
            service a
            shoppers -> a
            simulate { duration: 50s }
            """);
    assertTrue(
        bill.assumptions().stream()
            .anyMatch(a -> a.matches("'shoppers' has 50 users, who sent [0-9.]+ rps in the run")),
        bill.assumptions().toString());
    assertTrue(bill.margins().total().orElseThrow() > 0, "users send as chance has it");
  }

  @Test
  void saysWhereTheMachinesOnTheBillCannotDoTheWork() {
    Bill bill =
        bill(
            """
            client c { rate: 10krps }
            service api { serviceTime: 10ms }
            database db
            c -> api -> db
            simulate { duration: 5s }
            """);
    BillProblem problem = bill.problems().get(0);
    assertEquals("machines-too-small", problem.code());
    assertEquals("api", problem.subject().text());
    assertTrue(
        problem.message().matches(".* bill of \\$30.37 is for 1 x t3.medium with 2 vCPU. .*"),
        problem.message());
    assertTrue(
        problem.message().matches(".* it takes (49|50|51) of them for \\$1,[45]..\\...; .*"),
        problem.message());
  }

  @Test
  void saysNothingOfMachinesWhoseCoresTheRunLimits() {
    Bill bill =
        bill(
            """
            client c { rate: 1krps }
            service api { serviceTime: 10ms, instance: m6i.large }
            c -> api
            simulate { duration: 5s }
            """);
    assertEquals(List.of(), bill.problems());
  }

  /**
   * 200 caches keep an answer for 60 s, are asked 0.2 s later (5 times a second each), and wait 20
   * ms for the next: 200 / 60.22 s over 2,592,000 s are 8,608,436 queries a month, whenever the
   * window begins.
   */
  @Test
  void countsOneQueryForEachAnswerThatACacheForgets() {
    for (String times : List.of("warmup: 30s, duration: 1204s", "warmup: 95s, duration: 600s")) {
      double queries = quantity(bill(NAMES.formatted(times)), "n", "standard queries");
      assertEquals(200 * 2_592_000 / 60.22, queries, 0.01 * 8_608_436, times);
    }
  }

  /**
   * 400 rps of 20 ms are 8 calls at a time; of 2 slots each, 60 % of them busy, they take 8 ÷ 1.2 =
   * 6.67, so 7 instances. The way there, over 9 of them, is no average month's.
   */
  @ParameterizedTest
  @CsvSource({"600, 600", "900, 600", "300, 900", "0, 1320", "60, 1320", "600, 1320"})
  void billsTheLevelThatAutoscalingSettlesAt(int warmup, int duration) {
    Bill bill = bill(SCALED.formatted(window(warmup, duration)));
    assertEquals(7 * 730, quantity(bill, "app", "instances"), 1e-6);
    assertEquals(0, margin(bill));
    assertEquals(List.of(), bill.problems());
  }

  /** What has not settled is said, and the margin reaches to where it settles. */
  @ParameterizedTest
  @CsvSource({"0, 60", "0, 600", "60, 600", "300, 60", "300, 600", "0, 900", "60, 900"})
  void aBillOfInstancesThatHaveNotSettledIsUnsureByAllOfTheWay(int warmup, int duration) {
    Bill bill = bill(SCALED.formatted(window(warmup, duration)));
    assertEquals("instances-not-settled", bill.problems().get(0).code());
    double off = Math.abs(quantity(bill, "app", "instances") / 730 - 7) * 730 * 0.096;
    assertTrue(off > 1, "it is not billed at its level: " + off);
    assertTrue(margin(bill) > off - 0.01, margin(bill) + " for " + off);
    String message = bill.problems().get(0).message();
    assertTrue(message.contains("'autoscale' asks for 7 at this load"), message);
  }

  /** Where a load changes with time there is no level: the mean of the window is billed. */
  @Test
  void theMeanIsBilledWhereTheLoadChanges() {
    Bill bill =
        bill(
            SCALED
                .replace("rate: 400rps", "rate: 400rps, pattern: diurnal(200rps, 600rps, 300s)")
                .formatted("warmup: 0s, duration: 600s"));
    String how = line(bill, "app", "instances").assumptions().toString();
    assertTrue(
        how.matches(".*'autoscale' had [\\d.]+ instances up on average over the 600 s.*"), how);
    assertEquals(List.of(), bill.problems());
  }

  private static String window(int warmup, int duration) {
    return "warmup: " + warmup + "s, duration: " + duration + "s";
  }

  private static double margin(Bill bill) {
    return bill.marginOf("app").orElseThrow();
  }

  /** 60 ms on average, exponential, of 1 GB: their mean is as sure as so many draws make it. */
  @Test
  void theDurationOfFunctionsIsInTheMargin() {
    Bill bill =
        bill(
            """
            client c { rate: 20rps }
            function f { memory: 1GB, serviceTime: exponential(60ms) }
            c -> f
            simulate { duration: 100s }
            """);
    BillLine line = durations(bill);
    // 2,000 draws: 1.96 / sqrt(2000) = 4.4 % of the duration.
    double expected = 0.044 * line.amount().orElseThrow().usd().doubleValue();
    double half = bill.margins().of(line).orElseThrow();
    assertTrue(half > 0.4 * expected && half < 2.5 * expected, half + " of " + expected);
  }

  private static BillLine durations(Bill bill) {
    return bill.of("f").stream()
        .filter(l -> l.charge().rate().startsWith("lambda.duration"))
        .findFirst()
        .orElseThrow();
  }
}
