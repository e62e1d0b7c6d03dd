package dev.sysdesign.lang.guide;

import java.util.List;

/** What is said once for several places. */
final class Reuse {
  static final Section SECTION =
      new Section(
          "Templates",
          "A template is a set of properties with a name. What the component or edge says itself goes before it.",
          List.of(
              new Construct(
                  "Of components: `TYPE NAME from TEMPLATE`",
                  "A template is of one type, and components of that type take it.",
                  """
                  template database large { instance: db.r6g.large, connections: 200 }

                  database orders from large { readTime: 4ms }
                  database users from large
                  """,
                  """
                  client shoppers { rate: 100rps }
                  service app
                  shoppers -> app -> (orders, users)
                  """),
              new Construct(
                  "Of edges: `{ from: TEMPLATE }`",
                  "A template of the kind `call` holds properties of edges.",
                  """
                  template call careful { timeout: 300ms, retries: 2 }

                  app -> orders { from: careful }
                  """,
                  """
                  client shoppers { rate: 100rps }
                  service app
                  database orders
                  shoppers -> app
                  """)));

  private Reuse() {}
}
