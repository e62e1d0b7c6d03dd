package dev.sysdesign.samples;

import static dev.sysdesign.samples.Bills.bill;
import static dev.sysdesign.samples.Bills.costs;
import static dev.sysdesign.samples.Bills.quantity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.cost.bill.Bill;
import org.junit.jupiter.api.Test;

/**
 * Bills of whole systems against sums by hand, us-east-1. Requests come at even distances, so that
 * nothing is sampled: a month of 30 days has 2,592,000 s of requests, and 730 h of machines.
 */
class BillsByHandTest {
  private static final String HUNDRED_A_SECOND = "client c { arrivals: constant(10ms) }\n";
  private static final String TEN_SECONDS = "simulate { duration: 10s }\n";

  /** 100/s × 2,592,000 s × 2 attempts × $0.001. */
  @Test
  void aHedgedCallIsBilledForBothOfItsAttempts() {
    Bill bill =
        bill(
            HUNDRED_A_SECOND
                + """
                service a { concurrency: unlimited, serviceTime: constant(1ms) }
                external e { serviceTime: constant(20ms), pricePerCall: $0.001 }
                c -> a
                a -> e { hedge: 5ms }
                """
                + TEN_SECONDS);
    assertEquals(518_400_000, quantity(bill, "e", "calls"));
    costs("518400.00", bill, "e", "calls");
  }

  /** 259.2M requests of two pieces of 512 KB: 300M × $1.00/M + 218.4M × $0.90/M. */
  @Test
  void anHttpApiCountsPiecesAndItsPriceFalls() {
    Bill bill =
        bill(
            """
            request up { share: 100%, kind: write, request: 600KB }
            gateway g { kind: http }
            service s { concurrency: unlimited }
            c -> g -> s
            """
                + HUNDRED_A_SECOND
                + TEN_SECONDS);
    costs("496.56", bill, "g", "HTTP requests");
  }

  /** 2 shards × 730 h × $0.015, and 259.2M records of two units of 25 KB × $0.014/M. */
  @Test
  void aStreamCountsShardHoursAndPayloadUnits() {
    Bill bill =
        bill(
            """
            request up { share: 100%, kind: write, request: 30KB }
            stream k { shards: 2 }
            worker w { instances: 4 }
            c ~> k
            k -> w
            """
                + HUNDRED_A_SECOND
                + TEN_SECONDS);
    costs("21.90", bill, "k", "shard hours");
    costs("7.26", bill, "k", "put payload units");
  }

  /** 259.2M events of two pieces of 64 KB × $1.00/M. */
  @Test
  void anEventBusCountsPieces() {
    Bill bill =
        bill(
            """
            request up { share: 100%, kind: write, request: 100KB }
            topic t { on: eventbridge }
            worker w { instances: 4 }
            c ~> t
            t -> w
            """
                + HUNDRED_A_SECOND
                + TEN_SECONDS);
    costs("518.40", bill, "t", "events");
  }

  /** 3 nodes × 730 h × $0.206. */
  @Test
  void aCacheIsBilledByTheNode() {
    Bill bill =
        bill(
            """
            service s { concurrency: unlimited }
            cache m { instance: cache.r6g.large, instances: 3, hitRatio: 100% }
            database d
            c -> s
            s -> m -> d
            """
                + HUNDRED_A_SECOND
                + TEN_SECONDS);
    costs("451.14", bill, "m", "cache.r6g.large");
  }
}
