package dev.sysdesign.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How a command that bills a system reports. */
final class ReportOptions {
  @Option(
      names = "--prices",
      paramLabel = "FILE",
      description = "Take prices from this file instead of those that come with sysdesign.")
  private Path prices;

  @Option(names = "--json", description = "Write JSON instead of text.")
  boolean json;

  /** The file with the prices; empty: those that come with sysdesign. */
  Optional<Path> prices() {
    return Optional.ofNullable(prices);
  }
}
