package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Distribution;
import java.util.List;

/** A cache at the edge of the network. */
final class CdnType implements ComponentType {
  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "cdn",
          "A cache at the edge of the network.",
          "Answers reads from its cache, else asks its origin; writes pass through. With only `hitRatio` it is a coin; with `size` it keeps the keys asked for last.",
          List.of(
              ParameterSpec.share(
                      "hitRatio",
                      "Share of reads answered from its cache, where `size` is not set.")
                  .orElse(0.8),
              CacheType.SIZE,
              CacheType.ITEM_SIZE,
              StatementCatalog.KEYS,
              CacheType.COALESCE,
              CacheType.STALE,
              ParameterSpec.time(
                      "ttl",
                      "How long an object stays cached, where `size` is set; 24 h, the default of Amazon CloudFront.")
                  .orElse(86400e9),
              ParameterSpec.law(
                      "latency",
                      BareLaw.LOG_NORMAL,
                      "Time of an answer from its cache; 5 ms at a near edge location.")
                  .orElse(BareLaw.LOG_NORMAL.of(5e6)),
              StationParameters.errorRate()),
          Scope.WORLD,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }

  @Override
  public Archetype compile(Component component) {
    Fronts values = new Fronts(SPEC, component);
    Distribution work = values.law("latency");
    return new Archetype.Cache(
        values.managed(work, work),
        CacheType.store(values),
        false,
        true,
        Archetype.Writes.EVICT,
        CacheType.renewal(values));
  }
}
