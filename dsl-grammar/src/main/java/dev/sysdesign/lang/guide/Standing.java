package dev.sysdesign.lang.guide;

import java.util.List;

/** Where things stand. */
final class Standing {
  static final Section SECTION =
      new Section(
          "Places",
          "Where components stand sets the network time between them, what bytes cost, and what a fault of a zone takes down.",
          List.of(
              new Construct(
                  "Region and zones",
                  "`region: NAME` of the system is where everything stands that says nothing else; without it that is us-east-1. A `region` block is another one. A component in a `zone` block with several zones has its instances dealt to them in order. What has no zone stands in the region as a whole. Clients stand nowhere; DNS and CDN are everywhere.",
                  """
                  region: eu-west-1

                  zone eu-west-1a, eu-west-1b {
                      service app { instances: 4 }
                  }

                  region us-east-1 {
                      database archive
                  }
                  """,
                  """
                  client shoppers { rate: 100rps }
                  shoppers -> app -> archive
                  """),
              new Construct(
                  "Groups",
                  "`group` only draws a frame.",
                  """
                  group "Payments team" {
                      service pay
                      database ledger
                  }
                  """,
                  """
                  client shoppers { rate: 100rps }
                  shoppers -> pay -> ledger
                  """)));

  private Standing() {}
}
