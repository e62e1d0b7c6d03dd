package dev.sysdesign.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a command that bills a system takes prices from. */
final class PriceOptions {
  @Option(
      names = "--prices",
      paramLabel = "FILE",
      description = "Take prices from this file instead of those that come with sysdesign.")
  private Path prices;

  /** The file with the prices; empty: those that come with sysdesign. */
  Optional<Path> prices() {
    return Optional.ofNullable(prices);
  }
}
