package dev.sysdesign.lang.edit;

import dev.sysdesign.lang.Corpus;
import java.util.List;

/** Texts about what the samples have little of: templates, params in params, zones, comments. */
final class EditCorpus {
  private EditCorpus() {}

  static List<Corpus.Sample> all() {
    return List.of(new Corpus.Sample("templates", TEMPLATES), new Corpus.Sample("places", PLACES));
  }

  static boolean has(String name) {
    return all().stream().anyMatch(sample -> sample.name().equals(name));
  }

  static final String TEMPLATES =
      """
      system templates "All that comes from elsewhere" {
          /** The load. */
          param peak: 100rps // at noon
          param half: peak / 2
          param wait: 50ms
          param law: lognormal(wait, p99: 200ms)
          param limit: 300ms
          param idle: 5
          param begin: 20s
          param unused: 3 // nobody asks for it

          request look { share: 70% }
          request spare-one "Not used" { share: 0% }
          request buy { share: 30%, kind: write, path: "/buy" }

          // what all services have
          template service small {
              instances: 2 // two of them
              concurrency: 50
              serviceTime: law
          }
          template call careful { timeout: wait, retries: 1 }
          template call hop { latency: 1ms }

          client users { rate: peak, timeout: 3s }
          service web "The web" from small
          service app from small { queue: 10 }
          /* the last one */
          database store
          service spare { }
          queue later
          worker mailer { instances: 1 }

          users -> web -> app { from: careful, retries: 2 }
          web -> (store, spare) [look]
          app -> store [buy] [10%] { from: careful } // the sale
          app -> spare -> store { timeout: wait * 2, latency: 2ms }
          app ~> later ~> mailer [look, buy]

          slo "Served" { users.p99 < limit, users.errors < 1% }
          slo "Paid" { cost <= $900/month }

          scenario slow "The store is slow" {
              at begin for 10s: latency-injection on app -> store { add: wait }
              at 5s for begin: latency-injection on web -> spare { add: 7ms }, latency-injection on web -> app { add: 10ms }
              expect { users.errors < 50%, recovery < limit * 100 }
          }

          simulate { duration: 60s, seed: 1 }
      }
      """;

  static final String PLACES =
      """
      system places {
          param rate: 10rps

          client users { rate: rate, reads: 80% }

          zone zone-a, zone-b {
              // both zones
              service app { instances: 4 } // four

              database store { instance: db.r6g.large }
          }
          group "Team" {
              group "Inner team" {
                  cache hot { hitRatio: 90% }
              }
          }
          region eu-west-1 {
              zone zone-c {
                  service far
              }
          }

          users -> app
          app -> hot
              -> store
          app -> (far,
              store)

          // the end
      }
      """;
}
