package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.catalog.RegionCatalog;
import dev.sysdesign.engine.spelling.DidYouMean;
import dev.sysdesign.lang.catalog.NameRules;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.Report;

/** Whether a region is one that there are prices and distances for. */
final class RegionCheck {
  private RegionCheck() {}

  static void check(String region, SourceRange range, Report report) {
    if (!RegionCatalog.names().contains(region)) {
      report.problem(
          NameRules.UNKNOWN_REGION,
          range,
          "'"
              + region
              + "' is no region; there are "
              + String.join(", ", RegionCatalog.names())
              + ".",
          DidYouMean.hint(region, RegionCatalog.names()));
    }
  }
}
