package dev.sysdesign.lang.guide;

import java.util.List;

/** What has to hold, and what may go wrong. */
final class Judging {
  private static final String SHOP =
      """
      request browse { share: 90% }
      request buy { share: 10%, kind: write }
      client shoppers { rate: 100rps }
      load-balancer lb
      zone us-east-1a, us-east-1b {
          service app { instances: 2 }
      }
      zone us-east-1b {
          cache sessions { hitRatio: 90% }
      }
      database orders
      shoppers -> lb -> app -> sessions -> orders
      """;

  static final Section SECTION =
      new Section(
          "Objectives and scenarios",
          "",
          List.of(
              new Construct(
                  "Objectives: `slo`",
                  "`slo \"TITLE\" { METRIC < VALUE, … }` with `<`, `<=`, `>` or `>=`. A metric alone is of the whole system; `NAME.metric` of a component, a client or a request class, `a -> b.metric` of an edge. Each objective holds, is missed, or cannot be judged; the report says by how much and how sure.",
                  """
                  slo "Served" { p99 < 300ms, errors < 0.1%, buy.p99 < 1s, shoppers.availability > 99% }
                  slo "Room" { app.utilization < 70%, app -> sessions.p95 < 20ms }
                  slo "Budget" { cost <= $20000/month }
                  """,
                  SHOP),
              new Construct(
                  "Scenarios",
                  "`at TIME for TIME: FAULT on TARGET { parameters }`; times count from the beginning of the measurement. Without `for` a fault lasts 30 s; one that happens at once (an emptied cache) takes none. Several faults after one colon begin together; the parameters belong to the one before them. [Scenarios](chaos.md) lists the faults.",
                  """
                  scenario bad-day "A slow database, and less of the cache" {
                      at 10s for 10s: latency-injection on orders { add: 50ms }, cache-stampede on sessions { hitRatio: 10% }
                      at 30s for 10s: node-crash on app { instances: 1 }
                  }
                  """,
                  SHOP),
              new Construct(
                  "Targets of faults",
                  "A component; an edge `a -> b`; `zone NAME` or `region NAME`, with all that stands there; `zone A -> B` or `region A -> B`, the calls from one to the other; `all TYPE`. Which of them a fault takes is in its entry among the [scenarios](chaos.md).",
                  """
                  scenario parts {
                      at 10s for 5s: zone-outage on zone us-east-1a
                      at 20s for 5s: network-partition on zone us-east-1a -> us-east-1b
                      at 30s for 5s: latency-injection on app -> sessions { add: 5ms }
                      at 40s for 5s: latency-injection on all database { add: 5ms }
                  }
                  """,
                  SHOP),
              new Construct(
                  "What must hold under a scenario: `expect`",
                  "Objectives that are judged only under that scenario. `recovery` is the time from the end of the last fault until every `slo` holds again.",
                  """
                  slo "Served" { p99 < 300ms, errors < 0.1% }

                  scenario cache-lost {
                      at 20s for 10s: cache-stampede on sessions { hitRatio: 0% }
                      expect { errors < 5%, recovery < 30s }
                  }
                  """,
                  SHOP),
              new Construct(
                  "The run: `simulate`",
                  "How long is measured, the seed, and how sure the numbers shall be. Options of the command line go before it.",
                  """
                  simulate { duration: 60s, seed: 42 }
                  """,
                  SHOP)));

  private Judging() {}
}
