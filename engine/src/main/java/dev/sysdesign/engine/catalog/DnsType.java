package dev.sysdesign.engine.catalog;

import java.util.List;

/** Name resolution with a cached answer. */
final class DnsType implements ComponentType {
  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "dns",
          "Name resolution with a cached answer.",
          "Its answer is cached for `ttl`, then the caller calls the target; no traffic flows through it.",
          List.of(
              ParameterSpec.time(
                      "ttl",
                      "How long an answer is cached; 60 s, the value AWS recommends for records that fail over.")
                  .orElse(60e9),
              ParameterSpec.law(
                      "latency",
                      BareLaw.LOG_NORMAL,
                      "Time of a look-up that no cache answers; 20 ms, a public resolver's miss.")
                  .orElse(BareLaw.LOG_NORMAL.of(20e6)),
              ParameterSpec.words(
                      "policy",
                      "How it chooses among its edges.",
                      "simple",
                      "The first.",
                      "weighted",
                      "By `weight`.",
                      "latency",
                      "The nearest.",
                      "failover",
                      "In order; the first is the primary.")
                  .orElse("simple")),
          true,
          false,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }
}
