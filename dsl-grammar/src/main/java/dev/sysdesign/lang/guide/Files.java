package dev.sysdesign.lang.guide;

import java.util.List;

/** What a file is made of. */
final class Files {
  static final Section SECTION =
      new Section(
          "A file",
          "One statement a line. The order of components does not matter, and a name may be used before the line that declares it.",
          List.of(
              new Construct(
                  "A system",
                  "A file has one `system` with a name and, if you like, a title. What is not said has a default with its reason: [components and edges](components.md) lists them. This is the smallest system that runs; `check` says what is missing in yours.",
                  """
                  system shop "Web shop" {
                      client shoppers { rate: 100rps }
                      service app { serviceTime: 5ms }

                      shoppers -> app
                  }
                  """),
              new Construct(
                  "Comments",
                  "`//` to the end of the line, `/* … */` over lines. `/** … */` directly before a declaration is its documentation, and shows on hover.",
                  """
                  /** Answers in 5 ms when nobody else asks. */
                  service app { serviceTime: 5ms } // measured in May
                  """,
                  """
                  client shoppers { rate: 100rps }
                  shoppers -> app
                  """),
              new Construct(
                  "Components",
                  "`TYPE NAME \"title\" { property: value, … }`; title and properties may be missing. There are 18 types. Properties stand in one line with commas, or one a line without.",
                  """
                  database orders "PostgreSQL" {
                      connections: 50
                      readTime: 4ms
                  }
                  cache sessions { hitRatio: 90% }
                  queue mail
                  """,
                  """
                  client shoppers { rate: 100rps }
                  service app
                  worker mailer
                  shoppers -> app -> sessions -> orders
                  app ~> mail ~> mailer
                  """),
              new Construct(
                  "Names",
                  "Letters, digits, `_`, and hyphens inside. A word that opens a statement (a type, `request`, `zone` …) is no name; give a component the name of what it holds, such as `sessions` for a cache.",
                  """
                  service order-service
                  """,
                  """
                  client shoppers { rate: 100rps }
                  shoppers -> order-service
                  """),
              new Construct(
                  "Imports",
                  "A line of the file, before its system: templates and params of that file become visible, and components at its top join the system. A file without a system is a library. Its path counts from this file; files do not import one another in a circle.",
                  """
                  import "platform.sysdesign"

                  system shop {
                      client shoppers { rate: 100rps }
                      service app from small

                      shoppers -> app
                  }
                  """,
                  "",
                  """
                  template service small { instances: 2, instance: m6i.large }
                  """)));

  private Files() {}
}
