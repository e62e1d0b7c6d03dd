package dev.sysdesign.lang.guide;

import java.util.List;

/** Values. */
final class Numbers {
  private static final String SHOP =
      """
      client shoppers { rate: 100rps }
      shoppers -> app
      """;

  static final Section SECTION =
      new Section(
          "Values",
          "A number has its unit behind it (the formatter joins `500 rps` to `500rps`); a wrong or missing one is an error that says which units fit.",
          List.of(
              new Construct(
                  "Params",
                  "A named value for several places. `--set peak=2krps` on the command line, and `--vary peak=1krps,2krps` in a sweep, take another; they do so for any property too, with no param: `--set app.instances=4`.",
                  """
                  param peak: 1krps

                  client shoppers { rate: peak }
                  client partners { rate: peak / 10 }
                  """,
                  """
                  service app { instances: 16 }
                  shoppers -> app
                  partners -> app
                  """),
              new Construct(
                  "Operators",
                  "`*` and `/` between params and numbers, from left to right; there is no `+`, `-` and no bracket.",
                  """
                  param work: 2ms

                  service app { serviceTime: work * 3 / 2 }
                  """,
                  SHOP),
              new Construct(
                  "Times with a spread",
                  "Where a property takes a law of times, a bare time is the mean of the property's own default law, which [components and edges](components.md) names; a function is another one. Times of files: `empirical(\"times.csv\")`.",
                  """
                  service app { serviceTime: lognormal(5ms, p99: 20ms) }
                  """,
                  SHOP),
              new Construct(
                  "Functions and lists",
                  "`name(value, argument: value)`: arguments by place first, then by name; those with a default may be left out. `[a, b]` is a list. All [functions](components.md#functions) and [laws of times](components.md#laws-of-times) with their arguments.",
                  """
                  client visitors { rate: 200rps, pattern: steps([100rps, 200rps], every: 10s) }
                  """,
                  """
                  service app
                  visitors -> app
                  """),
              new Construct(
                  "Words and switches",
                  "Words stand without quotes. A switch is `on` or `off`. Where there may be no limit, `unlimited` says so.",
                  """
                  service app { queue: unlimited, threading: event-loop }
                  """,
                  SHOP)));

  private Numbers() {}
}
