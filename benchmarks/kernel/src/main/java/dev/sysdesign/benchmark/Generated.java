package dev.sysdesign.benchmark;

import java.util.Locale;

/**
 * Systems of any size: groups of ten components, each a client, a balancer, two services of two
 * instances, a cache, four stores and what the next group's service is asked for. All groups
 * together get the same load, so that a larger system has more state and not more work.
 */
final class Generated {
  /** Components of a group. */
  static final int GROUP = 10;

  private static final double TOTAL_RATE = 10_000;

  private Generated() {}

  /** A system with so many components, a multiple of ten, in the language. */
  static String text(int components) {
    int groups = components / GROUP;
    StringBuilder text = new StringBuilder("system generated {\n");
    for (int g = 0; g < groups; g++) {
      text.append(group(g, (g + 1) % groups, TOTAL_RATE / groups));
    }
    return text.append("simulate { duration: 10s, warmup: 0s }\n}\n").toString();
  }

  private static String group(int g, int next, double rate) {
    return String.format(
        Locale.ROOT,
        """
        client c%1$d { rate: %3$frps, timeout: 1s }
        load-balancer lb%1$d
        service app%1$d { instances: 2, concurrency: 200, serviceTime: lognormal(5ms, sigma: 0.5) }
        service side%1$d { instances: 2, concurrency: 200, serviceTime: exponential(2ms) }
        cache hot%1$d { hitRatio: 90%%, pattern: read-through }
        database orders%1$d { readTime: exponential(3ms) }
        database users%1$d { readTime: exponential(1ms) }
        database items%1$d { readTime: exponential(1ms) }
        object-store files%1$d
        external mail%1$d { serviceTime: exponential(20ms) }
        c%1$d -> lb%1$d -> app%1$d
        app%1$d -> hot%1$d -> orders%1$d
        app%1$d -> ( users%1$d, items%1$d )
        app%1$d -> side%2$d
        side%1$d -> files%1$d
        side%1$d ~> mail%1$d
        """,
        g,
        next,
        rate);
  }
}
