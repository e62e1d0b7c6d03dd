package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Archetype.Store;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import java.util.List;

/** Keeps answers of what stands behind it. */
final class CacheType implements ComponentType {
  private static final String FIFO = "fifo";
  private static final String LFU = "lfu";
  private static final String THROUGH = "write-through";
  private static final String BEHIND = "write-behind";

  /** What Redis users commonly report for look-aside caches. */
  private static final double USUAL_HIT_RATIO = 0.8;

  /** Bytes: the largest file of CloudFront; values of Redis are smaller. */
  private static final double LARGEST_ITEM = 50e9;

  static final ParameterSpec SIZE =
      ParameterSpec.whole(
              "size",
              1,
              100_000_000,
              "How many keys fit in all instances together; or bytes, at `itemSize` each.")
          .or(new Shape.Amount(Dimension.SIZE, 1, 1e18));

  static final ParameterSpec ITEM_SIZE =
      ParameterSpec.size(
              "itemSize",
              1,
              LARGEST_ITEM,
              "Size of one entry, for a `size` in bytes. Default 1 KB.")
          .orElse(1_000);

  static final ParameterSpec COALESCE =
      ParameterSpec.toggle(
              "coalesce",
              "Whether misses of one key wait for one fetch; who has waited for 10 s fetches too.")
          .orElse("off");

  static final ParameterSpec STALE =
      ParameterSpec.time("stale", "Serves an expired entry this long while one call fetches it.");

  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "cache",
          "Keeps answers of what stands behind it.",
          "With `pattern: aside` the caller asks it and, on a miss, calls the component behind it over the edge written `cache -> store`, then fills the cache without waiting. With only `hitRatio` it is a coin; with `keys` (here, on the request or the client) and `size` it is a real cache that starts warm.",
          List.of(
              ParameterSpec.share(
                  "hitRatio", "Share of reads found, for a cache without `size`. Default 80 %."),
              SIZE,
              ITEM_SIZE,
              StatementCatalog.KEYS,
              ParameterSpec.time(
                  "ttl", "How long an entry lives after its fill. Default: for ever."),
              ParameterSpec.words(
                      "eviction",
                      "Which entry makes room.",
                      "lru",
                      "The least recently used.",
                      FIFO,
                      "The oldest.",
                      LFU,
                      "The one read and filled least often since it came, without ageing; of several the least recently used.")
                  .orElse("lru"),
              ParameterSpec.words(
                      "pattern",
                      "Who asks the store behind it.",
                      "aside",
                      "The caller, on a miss.",
                      "read-through",
                      "The cache.",
                      THROUGH,
                      "The cache, which keeps what is written as soon as the store has it.",
                      BEHIND,
                      "The cache, which keeps what is written and hands it to the store later.")
                  .orElse("aside"),
              COALESCE,
              ParameterSpec.share(
                  "ttlJitter", "How much shorter, at random, an entry may live than `ttl`."),
              ParameterSpec.time(
                  "earlyExpiry",
                  "Mean time before its expiry at which a read fetches an entry anew (Vattani et al. 2015)."),
              STALE,
              ParameterSpec.words(
                      "onFailure",
                      "What a caller does when the cache does not answer (`aside`).",
                      "open",
                      "Asks the store.",
                      "closed",
                      "Fails.")
                  .orElse("open"),
              StationParameters.instances(),
              StationParameters.concurrency(
                  10000, "Default 10,000, the connections of Redis (maxclients)."),
              StationParameters.queue(1000, "Default 1,000."),
              StationParameters.discipline(),
              StationParameters.serviceTime(
                  BareLaw.LOG_NORMAL.of(20e3),
                  "Default 20 µs: redis-benchmark reports about 100,000 commands a second on one core, some of it in the network stack."),
              StationParameters.errorRate(),
              StationParameters.instance("an ElastiCache node type", "cache.r6g.large"),
              StationParameters.cores(),
              StationParameters.cpu(1, "Default 100 %: it works in memory.")),
          Scope.ZONE,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }

  @Override
  public Archetype compile(Component component) {
    Fronts values = new Fronts(SPEC, component);
    Archetype.Writes writes =
        switch (values.word("pattern")) {
          case THROUGH -> Archetype.Writes.THROUGH;
          case BEHIND -> Archetype.Writes.BEHIND;
          default -> Archetype.Writes.EVICT;
        };
    return new Archetype.Cache(
        values.front(),
        store(values),
        values.word("pattern").equals("aside"),
        values.word("onFailure").equals("open"),
        writes,
        renewal(values));
  }

  static Archetype.Renewal renewal(Fronts values) {
    return new Archetype.Renewal(
        values.isOn("coalesce"),
        values.amount("ttlJitter", 0),
        values.nanos("earlyExpiry"),
        values.nanos("stale"));
  }

  static Store store(Fronts values) {
    if (!(values.value("size").orElse(null) instanceof Value.Quantity size)) {
      return new Store.Coin(values.amount("hitRatio", USUAL_HIT_RATIO));
    }
    double keys =
        size.dimension() == Dimension.SIZE
            ? size.amount() / values.amount("itemSize", 1)
            : size.amount();
    return new Store.Keyed(
        Math.max(1, (long) keys),
        values.life("ttl"),
        switch (values.word("eviction")) {
          case LFU -> Archetype.Eviction.LFU;
          case FIFO -> Archetype.Eviction.FIFO;
          default -> Archetype.Eviction.LRU;
        },
        values.call("keys"));
  }
}
