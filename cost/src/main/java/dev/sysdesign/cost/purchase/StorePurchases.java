package dev.sysdesign.cost.purchase;

import dev.sysdesign.engine.catalog.ParameterSpec;
import java.util.List;

/** What keeps data is bought as. */
public final class StorePurchases {
  public static final String CACHE = "cache";
  public static final String DATABASE = "database";
  public static final String NOSQL = "nosql";
  public static final String SEARCH = "search";
  public static final String OBJECT_STORE = "object-store";

  public static final Purchase ELASTICACHE =
      new Purchase("elasticache", "ElastiCache", "Nodes of the type `instance`.");

  public static final Purchase ELASTICACHE_SERVERLESS =
      new Purchase("elasticache-serverless", "ElastiCache", "By GB kept and KB moved.");

  public static final Purchase RDS =
      new Purchase("rds", "RDS", "Instances with disks of their own.");

  public static final Purchase AURORA =
      new Purchase("aurora", "Aurora", "Instances over shared storage.");

  public static final Purchase AURORA_SERVERLESS =
      new Purchase("aurora-serverless", "Aurora", "Capacity units over shared storage.");

  public static final Purchase DYNAMODB =
      new Purchase("dynamodb", "DynamoDB", "A table by the units that calls take.");

  public static final Purchase DYNAMODB_PROVISIONED =
      new Purchase("dynamodb-provisioned", "DynamoDB", "A table with units bought ahead.");

  public static final Purchase OPENSEARCH =
      new Purchase("opensearch", "OpenSearch", "Nodes of the type `instance`.");

  public static final Purchase S3 = new Purchase("s3", "S3", "Bytes kept, and calls by kind.");

  private static final Choice.ByWord CACHE_CHOICE =
      Choice.ByWord.of(
          "on",
          new Choice.Offer("nodes", ELASTICACHE),
          new Choice.Offer("serverless", ELASTICACHE_SERVERLESS));

  private static final Choice.ByWord DATABASE_CHOICE =
      Choice.ByWord.of(
          "on",
          new Choice.Offer("rds", RDS),
          new Choice.Offer("aurora", AURORA),
          new Choice.Offer("aurora-serverless", AURORA_SERVERLESS));

  private static final Choice.ByWord NOSQL_CHOICE =
      Choice.ByWord.of(
          "capacity",
          new Choice.Offer("on-demand", DYNAMODB),
          new Choice.Offer("provisioned", DYNAMODB_PROVISIONED));

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

  public static final ParameterSpec CACHE_ON = CACHE_CHOICE.parameter("How ElastiCache is bought.");

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

  public static final ParameterSpec DATABASE_ON = DATABASE_CHOICE.parameter("How it is bought.");

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
        new PurchaseSpec(CACHE, CACHE_CHOICE, List.of(CACHE_ENGINE, CACHE_ON, CACHE_STORAGE)),
        new PurchaseSpec(
            DATABASE,
            DATABASE_CHOICE,
            List.of(
                DATABASE_ENGINE,
                DATABASE_ON,
                DATABASE_STORAGE,
                MULTI_AZ,
                IO_OPTIMIZED,
                CAPACITY_UNITS)),
        new PurchaseSpec(NOSQL, NOSQL_CHOICE, List.of(NOSQL_STORAGE, INDEXES, TRANSACTIONS)),
        new PurchaseSpec(SEARCH, new Choice.Always(OPENSEARCH), List.of(SEARCH_STORAGE)),
        new PurchaseSpec(OBJECT_STORE, new Choice.Always(S3), List.of(OBJECT_STORAGE)));
  }
}
