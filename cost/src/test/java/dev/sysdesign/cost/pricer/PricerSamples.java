package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.Sample;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import java.math.BigDecimal;
import java.util.Map;

/** For each pricer by its name, a system in which the component 'x' is billed by it. */
final class PricerSamples {
  private static final double KB = 1_000;

  static final Map<String, Sample> BY_NAME =
      Map.ofEntries(
          Map.entry("route53", called("dns", "hostedZones", 2)),
          Map.entry("cloudfront", called("cdn", "viewers", "eu")),
          Map.entry("http-api", called("gateway", "kind", "http")),
          Map.entry("rest-api", called("gateway", "kind", "rest")),
          Map.entry("cognito", called("gateway", "activeUsers", 1_000)),
          Map.entry("alb", called("load-balancer", "kind", "alb")),
          Map.entry("nlb", called("load-balancer", "kind", "nlb")),
          Map.entry("waf", called("rate-limiter", "rules", 3)),
          Map.entry("ec2", called("service", "on", "ec2", "instance", "m6i.large")),
          Map.entry("fargate", called("service", "on", "fargate", "vcpu", 2)),
          Map.entry("lambda", called("service", "on", "lambda", "memory", size(1L << 30))),
          Map.entry("logs", called("service", "logs", size(1_000))),
          Map.entry("elasticache", called("cache", "on", "nodes")),
          Map.entry("elasticache-serverless", called("cache", "on", "serverless")),
          Map.entry("rds", called("database", "on", "rds")),
          Map.entry("aurora", called("database", "on", "aurora", "instance", "db.r6g.large")),
          Map.entry("aurora-serverless", called("database", "on", "aurora-serverless")),
          Map.entry("dynamodb", called("nosql", "capacity", "on-demand")),
          Map.entry("dynamodb-provisioned", called("nosql", "capacity", provisioned(10, 5))),
          Map.entry("opensearch", called("search", "instance", "r6g.large.search")),
          Map.entry("s3", called("object-store", "storage", size(1L << 30))),
          Map.entry("sqs", called("queue", "fifo", "on")),
          Map.entry("kinesis", called("stream", "on", "kinesis")),
          Map.entry("kinesis-on-demand", called("stream", "on", "kinesis-on-demand")),
          Map.entry("msk", called("stream", "on", "msk")),
          Map.entry("sns", called("topic", "on", "sns")),
          Map.entry("eventbridge", called("topic", "on", "eventbridge")),
          Map.entry("per-call", called("external", "pricePerCall", new BigDecimal("0.002"))),
          Map.entry("internet-transfer", called("service", "instance", "m6i.large")),
          Map.entry("zone-transfer", twoServices("us-east-1", "us-east-1")),
          Map.entry("region-transfer", twoServices("us-east-1", "eu-west-1")),
          Map.entry("nat", callsOut("nat")),
          Map.entry("endpoint", callsOut("endpoint")));

  private PricerSamples() {}

  private static Sample called(String type, Object... namesAndValues) {
    return new Sample()
        .client("users", 100)
        .component("x", type, namesAndValues)
        .edge("users", "x", 100, KB, 2 * KB);
  }

  private static Sample twoServices(String region, String otherRegion) {
    return new Sample()
        .client("users", 100)
        .at(region, "a", "b")
        .component("x", "service")
        .at(otherRegion, "a", "b")
        .component("y", "service")
        .edge("users", "x", 100, KB, KB)
        .edge("x", "y", 100, KB, KB, region.equals(otherRegion) ? 0.5 : 0);
  }

  private static Sample callsOut(String via) {
    return new Sample()
        .client("users", 100)
        .component("app", "service")
        .component("x", "external", "via", via)
        .edge("users", "app", 100, KB, KB)
        .edge("app", "x", 100, KB, KB);
  }

  private static Value size(double bytes) {
    return new Value.Quantity(bytes, Dimension.SIZE);
  }

  private static Value provisioned(double read, double write) {
    return new Value.Call(
        "provisioned",
        Map.of(
            "r", new Value.Quantity(read, Dimension.COUNT),
            "w", new Value.Quantity(write, Dimension.COUNT)));
  }
}
