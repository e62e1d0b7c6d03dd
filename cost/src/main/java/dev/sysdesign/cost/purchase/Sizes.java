package dev.sysdesign.cost.purchase;

import dev.sysdesign.engine.catalog.ParameterSpec;

/** Sizes that one buys. */
final class Sizes {
  static final double GIB = 1L << 30;

  private static final String BINARY = " AWS's GB are GiB: `100GiB` is what it calls 100 GB.";

  private Sizes() {}

  static ParameterSpec stored(String name, String doc) {
    return ParameterSpec.size(name, doc + BINARY);
  }

  /** Stored data with the default of 100 GiB, a size that people start with. */
  static ParameterSpec storage(String doc) {
    return stored("storage", doc + " Default 100 GiB, a round size to start from.")
        .orElse(100 * GIB);
  }
}
