package dev.sysdesign.engine.catalog;

import java.util.List;

/** Lets only so many calls pass. */
final class RateLimiterType implements ComponentType {
  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "rate-limiter",
          "Lets only so many calls pass.",
          "Passes admitted calls along all its edges; others are rejected or delayed.",
          List.of(
              ParameterSpec.rate("limit", "Calls per second.").orElse(1_000),
              ParameterSpec.whole(
                  "burst", 1, 10_000_000, "Size of the bucket. Default: one second of `limit`."),
              ParameterSpec.words(
                      "algorithm",
                      "What it limits.",
                      "token-bucket",
                      "The rate.",
                      "concurrency",
                      "The calls in flight.")
                  .orElse("token-bucket"),
              ParameterSpec.words(
                      "mode",
                      "What becomes of a call over the limit.",
                      "reject",
                      "Throttled at once.",
                      "delay",
                      "Waits for its turn.")
                  .orElse("reject")),
          false,
          false,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }
}
