package dev.sysdesign.engine.catalog;

import java.util.List;

/** A cache at the edge of the network. */
final class CdnType implements ComponentType {
  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "cdn",
          "A cache at the edge of the network.",
          "Answers from its cache, else asks its origin; writes pass through.",
          List.of(
              ParameterSpec.share("hitRatio", "Share of reads answered from its cache.")
                  .orElse(0.8),
              ParameterSpec.time("ttl", "How long an object stays cached.").orElse(86400e9),
              ParameterSpec.law(
                      "latency",
                      BareLaw.LOG_NORMAL,
                      "Time of an answer from its cache; 5 ms at a near edge location.")
                  .orElse(BareLaw.LOG_NORMAL.of(5e6))),
          true,
          false,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }
}
