package dev.sysdesign.lang.guide;

import java.util.List;

/** Who calls whom. */
final class Edges {
  static final Section SECTION =
      new Section(
          "Edges",
          "Edges say who calls whom. A component calls all of its edges whose guards match, for each call that it gets, after its own work, **in the order of their lines**: the second call begins when the first is answered. A cache, a CDN and a router call only what they need: a cache what stands behind it on a miss, a load balancer one of its edges.",
          List.of(
              new Construct(
                  "Call and wait: `->`",
                  "The caller waits for the answer; its latency holds the callee's, and an error of the callee is its own, after the retries.",
                  """
                  shoppers -> app
                  app -> orders
                  """,
                  """
                  client shoppers { rate: 100rps }
                  service app
                  database orders
                  """),
              new Construct(
                  "Hand over and go on: `~>`",
                  "The caller waits only until the other has accepted. To a queue, stream or topic it is how messages are sent; a worker takes them from there by `~>` too. What happens later is measured by `delivery` and `age`, not by the caller's latency.",
                  """
                  app ~> mail ~> mailer
                  """,
                  """
                  client shoppers { rate: 100rps }
                  service app
                  queue mail
                  worker mailer
                  shoppers -> app
                  """),
              new Construct(
                  "Chains",
                  "`a -> b -> c` is `a -> b` and `b -> c`. Guards and properties behind a chain hold for each of its edges. A line does not end with an arrow; a chain goes on with `-> c` on the next line.",
                  """
                  shoppers -> app -> sessions -> orders { timeout: 2s }
                  """,
                  """
                  client shoppers { rate: 100rps }
                  service app
                  cache sessions { hitRatio: 90% }
                  database orders
                  """),
              new Construct(
                  "At once: `(a, b)`",
                  "Both calls go out together, and the caller waits for the slower. A call that may fail without harm has its own line with a `fallback`, or goes by `~>`.",
                  """
                  app -> (prices, stock)
                  """,
                  """
                  client shoppers { rate: 100rps }
                  service app
                  database prices
                  database stock
                  shoppers -> app
                  """),
              new Construct(
                  "What an edge does when it fails",
                  "Timeouts, retries, breakers, pools, hedges and network are properties of the edge, on the caller's side.",
                  """
                  app -> orders { timeout: 200ms, retries: 2, backoff: exponential(50ms), breaker: 50% }
                  """,
                  """
                  client shoppers { rate: 100rps }
                  service app
                  database orders
                  shoppers -> app
                  """),
              new Construct(
                  "Request classes",
                  "`request` names a kind of request, with its share of what clients send. The shares of what one client sends add up to 100 %. Without any, clients send reads and writes by their `reads`.",
                  """
                  request browse { share: 90%, path: "/products/*" }
                  request buy { share: 10%, kind: write, path: "/orders" }
                  """,
                  """
                  client shoppers { rate: 100rps }
                  service app
                  shoppers -> app
                  """),
              new Construct(
                  "The only client of a class: `from`",
                  "In a `request`, `from` names the one client that sends it; without it, all clients do.",
                  """
                  request browse { share: 100%, from: shoppers }
                  request report { share: 100%, from: staff }
                  """,
                  """
                  client shoppers { rate: 100rps }
                  client staff { rate: 1rps }
                  service app
                  shoppers -> app
                  staff -> app
                  """),
              new Construct(
                  "Guards: `[class]`",
                  "An edge with a guard is called only by requests that match; one without by all. A guard lists classes, `read` or `write`, paths such as `\"/img/*\"`, or a share by chance. What stands in one pair of brackets is any of these, two pairs are both.",
                  """
                  app -> orders [buy]
                  app -> images ["/products/*"] [30%]
                  app ~> audit [write]
                  """,
                  """
                  request browse { share: 90%, path: "/products/*" }
                  request buy { share: 10%, kind: write, path: "/orders" }
                  client shoppers { rate: 100rps }
                  service app
                  database orders
                  object-store images
                  queue audit
                  worker archive
                  audit ~> archive
                  shoppers -> app
                  """),
              new Construct(
                  "One of several: `weight`",
                  "Of the edges of one source that have a `weight`, each call takes one, in proportion to the weights: a canary, or two providers.",
                  """
                  app -> stable { weight: 95 }
                  app -> canary { weight: 5 }
                  """,
                  """
                  client shoppers { rate: 100rps }
                  service app
                  service stable
                  service canary
                  shoppers -> app
                  """)));

  private Edges() {}
}
