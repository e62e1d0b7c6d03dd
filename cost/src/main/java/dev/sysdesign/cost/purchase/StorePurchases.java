package dev.sysdesign.cost.purchase;

import dev.sysdesign.engine.catalog.ParameterSpec;
import java.util.List;

/** Pricing parameters of what keeps data. */
public final class StorePurchases {
  public static final String CACHE = "cache";
  public static final String DATABASE = "database";
  public static final String NOSQL = "nosql";
  public static final String SEARCH = "search";
  public static final String OBJECT_STORE = "object-store";

  public static final String SERVERLESS = "serverless";
  public static final String AURORA = "aurora";
  public static final String AURORA_SERVERLESS = "aurora-serverless";

  public static final String DEFAULT_NODE = "cache.t3.medium";
  public static final String DEFAULT_DATABASE = "db.t3.medium";
  public static final String DEFAULT_SEARCH = "t3.medium.search";

  public static final ParameterSpec CACHE_ENGINE =
      ParameterSpec.words(
              "engine",
              "What it runs; sets its price.",
              "redis",
              "Redis OSS.",
              "valkey",
              "Valkey, 20 % below Redis.",
              "memcached",
              "Memcached.")
          .orElse("redis");

  public static final ParameterSpec CACHE_ON =
      ParameterSpec.words(
              "on",
              "How ElastiCache is bought.",
              "nodes",
              "Nodes of the type `instance`.",
              SERVERLESS,
              "By GB kept and KB moved.")
          .orElse("nodes");

  public static final ParameterSpec CACHE_STORAGE =
      Sizes.stored("storage", "Data kept by a serverless cache. Default 1 GiB, the least.")
          .orElse(Sizes.GIB);

  public static final ParameterSpec DATABASE_ENGINE =
      ParameterSpec.words(
              "engine",
              "What it runs; sets its price.",
              "postgres",
              "PostgreSQL.",
              "mysql",
              "MySQL.")
          .orElse("postgres");

  public static final ParameterSpec DATABASE_ON =
      ParameterSpec.words(
              "on",
              "How it is bought.",
              "rds",
              "Instances with disks of their own.",
              AURORA,
              "Instances over shared storage.",
              AURORA_SERVERLESS,
              "Capacity units over shared storage.")
          .orElse("rds");

  public static final ParameterSpec DATABASE_STORAGE =
      Sizes.storage("Size of its data: of each instance's gp3 disk, or of an Aurora cluster.");

  public static final ParameterSpec MULTI_AZ =
      ParameterSpec.toggle(
              "multiAz",
              "Whether the primary has a standby in another zone, which takes its place after `failover`; doubles its price and that of"
                  + " its storage.")
          .orElse("off");

  public static final ParameterSpec IO_OPTIMIZED =
      ParameterSpec.toggle(
              "ioOptimized", "Whether an Aurora cluster pays more by the hour and nothing for I/O.")
          .orElse("off");

  public static final ParameterSpec CAPACITY_UNITS =
      ParameterSpec.number(
              "capacityUnits",
              0.5,
              256,
              "Aurora capacity units in use on average; 1 is 2 GiB of memory. Default 2.")
          .orElse(2);

  public static final ParameterSpec NOSQL_STORAGE = Sizes.storage("Size of its data.");

  public static final ParameterSpec INDEXES =
      ParameterSpec.whole(
              "indexes", 0, 25, "Secondary indexes; each is another write and another copy.")
          .orElse(0);

  public static final ParameterSpec TRANSACTIONS =
      ParameterSpec.toggle("transactions", "Whether calls are transactions, at twice the units.")
          .orElse("off");

  public static final ParameterSpec SEARCH_STORAGE =
      Sizes.storage("Size of the gp3 disk of each node.");

  public static final ParameterSpec OBJECT_STORAGE = Sizes.storage("Size of its data.");

  private StorePurchases() {}

  static List<PurchaseSpec> specs() {
    return List.of(
        new PurchaseSpec(CACHE, "ElastiCache", List.of(CACHE_ENGINE, CACHE_ON, CACHE_STORAGE)),
        new PurchaseSpec(
            DATABASE,
            "RDS or Aurora",
            List.of(
                DATABASE_ENGINE,
                DATABASE_ON,
                DATABASE_STORAGE,
                MULTI_AZ,
                IO_OPTIMIZED,
                CAPACITY_UNITS)),
        new PurchaseSpec(NOSQL, "DynamoDB", List.of(NOSQL_STORAGE, INDEXES, TRANSACTIONS)),
        new PurchaseSpec(SEARCH, "OpenSearch", List.of(SEARCH_STORAGE)),
        new PurchaseSpec(OBJECT_STORE, "S3", List.of(OBJECT_STORAGE)));
  }
}
