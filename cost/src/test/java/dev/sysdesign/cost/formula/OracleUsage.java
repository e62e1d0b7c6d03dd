package dev.sysdesign.cost.formula;

import static dev.sysdesign.cost.formula.Architecture.ARM64;
import static dev.sysdesign.cost.formula.Architecture.X86_64;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.pricebook.PriceBook;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Turns the inputs of a reference case into the usage that the formula of its service takes. */
final class OracleUsage {
  private static final Quantity MONTH_HOURS = Quantity.of(730);
  private static final Quantity KIB = Quantity.of(1024);
  private static final Quantity DECIMAL_GB = Quantity.of(1_000_000);

  /** By the service's name in the reference cases. */
  static final Map<String, BiFunction<Tariff, OracleCase, List<Charge>>> BY_SERVICE =
      Map.ofEntries(
          Map.entry("Data transfer", OracleUsage::internet),
          Map.entry("Cross-AZ transfer", OracleUsage::zones),
          Map.entry("Cross-AZ", OracleUsage::zones),
          Map.entry("Inter-region transfer", OracleUsage::regions),
          Map.entry("NAT gateway", OracleUsage::nat),
          Map.entry("Interface endpoint", OracleUsage::endpoint),
          Map.entry("Public IPv4", OracleUsage::ipv4),
          Map.entry("EC2", OracleUsage::ec2),
          Map.entry("EC2 burstable", OracleUsage::ec2),
          Map.entry("Fargate x86", OracleUsage::fargate),
          Map.entry("Lambda x86", (t, c) -> lambda(t, c, X86_64)),
          Map.entry("Lambda arm64", (t, c) -> lambda(t, c, ARM64)),
          Map.entry("API Gateway REST", OracleUsage::restApi),
          Map.entry("API Gateway HTTP", OracleUsage::httpApi),
          Map.entry("ALB", OracleUsage::alb),
          Map.entry("NLB", OracleUsage::nlb),
          Map.entry("CloudFront US", OracleUsage::cloudFront),
          Map.entry("Route 53", OracleUsage::route53),
          Map.entry("WAF", OracleUsage::waf),
          Map.entry("DynamoDB on-demand", OracleUsage::onDemandTable),
          Map.entry("DynamoDB provisioned", OracleUsage::provisionedTable),
          Map.entry("RDS PostgreSQL", (t, c) -> rds(t, c, "postgres")),
          Map.entry("RDS MySQL", (t, c) -> rds(t, c, "mysql")),
          Map.entry("Aurora PostgreSQL Standard", OracleUsage::aurora),
          Map.entry("Aurora Serverless v2", OracleUsage::auroraServerless),
          Map.entry("ElastiCache Redis", OracleUsage::elastiCache),
          Map.entry("ElastiCache Serverless Valkey", OracleUsage::elastiCacheServerless),
          Map.entry("SQS standard", (t, c) -> sqs(t, c, false)),
          Map.entry("SQS FIFO", (t, c) -> sqs(t, c, true)),
          Map.entry("SNS", OracleUsage::sns),
          Map.entry("EventBridge", OracleUsage::eventBridge),
          Map.entry("Kinesis provisioned", OracleUsage::kinesisProvisioned),
          Map.entry("Kinesis on-demand", OracleUsage::kinesisOnDemand),
          Map.entry("MSK", OracleUsage::msk),
          Map.entry("S3 Standard", OracleUsage::s3),
          Map.entry("OpenSearch", OracleUsage::openSearch),
          Map.entry("Cognito Essentials", (t, c) -> cognito(t, c, "essentials")),
          Map.entry("Cognito Lite", (t, c) -> cognito(t, c, "lite")),
          Map.entry("CloudWatch", OracleUsage::cloudWatch));

  private OracleUsage() {}

  static List<Charge> charges(PriceBook book, OracleCase c) {
    Tariff tariff = Tariff.of(book, c.region(), c.freeTier());
    return BY_SERVICE.get(c.json().get("service").asText()).apply(tariff, c);
  }

  /** One case gives its GB in words; its bytes follow from the other inputs. */
  private static List<Charge> internet(Tariff tariff, OracleCase c) {
    Quantity gb = c.has("kibPerRequest") ? bytesPerMonth(c).bytesInGb() : gbOrDecimal(c);
    return new InternetTransfer().charges(tariff, new InternetTransfer.Usage(gb));
  }

  private static Quantity gbOrDecimal(OracleCase c) {
    return c.has("gb")
        ? c.number("gb")
        : c.number("rps")
            .times(c.number("kbPerRequest"))
            .times(c.number("seconds"))
            .per(DECIMAL_GB);
  }

  private static Quantity bytesPerMonth(OracleCase c) {
    return c.number("rps").times(c.number("kibPerRequest")).times(KIB).times(c.number("seconds"));
  }

  private static List<Charge> zones(Tariff tariff, OracleCase c) {
    return new ZoneTransfer().charges(tariff, new ZoneTransfer.Usage(c.number("gbOneWay")));
  }

  private static List<Charge> regions(Tariff tariff, OracleCase c) {
    return new RegionTransfer()
        .charges(tariff, new RegionTransfer.Usage(c.text("frm"), c.text("to"), c.number("gb")));
  }

  private static List<Charge> nat(Tariff tariff, OracleCase c) {
    Quantity hours = c.number("gateways").times(c.number("hours"));
    return new NatGateway().charges(tariff, new NatGateway.Usage(hours, c.number("gb")));
  }

  private static List<Charge> endpoint(Tariff tariff, OracleCase c) {
    Quantity hours = c.number("azs").times(c.number("hours"));
    return new InterfaceEndpoint()
        .charges(tariff, new InterfaceEndpoint.Usage(hours, c.number("gb")));
  }

  private static List<Charge> ipv4(Tariff tariff, OracleCase c) {
    Quantity hours = c.number("addresses").times(c.number("hours"));
    return new PublicIpv4().charges(tariff, new PublicIpv4.Usage(hours));
  }

  private static List<Charge> ec2(Tariff tariff, OracleCase c) {
    Quantity count =
        c.has("rps") ? c.number("rps").per(c.number("rpsPerInstance")).roundedUp() : Quantity.ONE;
    Quantity hours = count.times(c.number("hours", 730));
    Quantity surplus =
        c.has("avgCpuPct")
            ? Ec2.surplusVcpuHours(
                tariff.book().hardware("ec2", c.text("type")).orElseThrow(),
                c.number("avgCpuPct").per(100),
                hours)
            : c.number("creditVcpuHours");
    return Stream.concat(
            new Ec2().charges(tariff, new Ec2.Usage(c.text("type"), hours, surplus)).stream(),
            new Ebs()
                .charges(tariff, new Ebs.Usage("gp2", c.number("gp2Gb"), Quantity.ZERO)).stream())
        .toList();
  }

  private static List<Charge> fargate(Tariff tariff, OracleCase c) {
    Quantity hours = c.number("tasks").times(c.number("hours"));
    return new Fargate()
        .charges(tariff, new Fargate.Usage(X86_64, hours, c.number("vcpu"), c.number("gb")));
  }

  private static List<Charge> lambda(Tariff tariff, OracleCase c, Architecture architecture) {
    Quantity requests =
        c.has("requests") ? c.number("requests") : c.number("rps").times(c.number("seconds"));
    boolean byGbSeconds = c.has("gbSeconds");
    Quantity ms = byGbSeconds ? c.number("gbSeconds").times(1000).per(requests) : c.number("ms");
    return new Lambda()
        .charges(tariff, new Lambda.Usage(architecture, requests, ms, c.number("mb", 1024)));
  }

  private static List<Charge> restApi(Tariff tariff, OracleCase c) {
    return new RestApi().charges(tariff, new RestApi.Usage(c.number("requests")));
  }

  private static List<Charge> httpApi(Tariff tariff, OracleCase c) {
    return new HttpApi().charges(tariff, new HttpApi.Usage(c.number("requests"), KIB));
  }

  private static List<Charge> alb(Tariff tariff, OracleCase c) {
    Quantity rps = c.number("rps");
    Quantity gbPerHour =
        c.has("kibPerRequest")
            ? rps.times(c.number("kibPerRequest")).times(KIB).times(3600).bytesInGb()
            : rps.times(c.number("kbPerRequest")).times(3600).per(DECIMAL_GB);
    return new Alb()
        .charges(
            tariff,
            new Alb.Usage(
                MONTH_HOURS,
                c.number("newConnPerSec"),
                c.number("activeConn"),
                gbPerHour,
                Quantity.ZERO,
                rps,
                c.number("rules")));
  }

  private static List<Charge> nlb(Tariff tariff, OracleCase c) {
    Quantity gbPerHour = c.number("kbPerSec").times(3600).per(DECIMAL_GB);
    return new Nlb()
        .charges(
            tariff,
            new Nlb.Usage(MONTH_HOURS, c.number("connPerSec"), c.number("activeConn"), gbPerHour));
  }

  private static List<Charge> cloudFront(Tariff tariff, OracleCase c) {
    return new CloudFront()
        .charges(
            tariff,
            new CloudFront.Usage(
                "United States", c.number("gb"), c.number("httpsRequests"), Quantity.ZERO));
  }

  private static List<Charge> route53(Tariff tariff, OracleCase c) {
    Quantity standard = c.has("queries") ? c.number("queries") : c.number("standard");
    return new Route53()
        .charges(
            tariff,
            new Route53.Usage(
                c.number("zones"), standard, c.number("latency"), c.number("geo"), Quantity.ZERO));
  }

  private static List<Charge> waf(Tariff tariff, OracleCase c) {
    return new Waf()
        .charges(tariff, new Waf.Usage(c.number("acls"), c.number("rules"), c.number("requests")));
  }

  private static List<Charge> onDemandTable(Tariff tariff, OracleCase c) {
    return new DynamoDbOnDemand()
        .charges(
            tariff,
            new DynamoDbOnDemand.Usage(
                c.number("wps").times(c.number("seconds")),
                c.number("rps").times(c.number("seconds")),
                c.number("writeKb").times(KIB),
                c.number("readKb").times(KIB),
                ReadMode.STRONG,
                Quantity.ZERO,
                Quantity.ZERO));
  }

  private static List<Charge> provisionedTable(Tariff tariff, OracleCase c) {
    return new DynamoDbProvisioned()
        .charges(
            tariff,
            new DynamoDbProvisioned.Usage(
                c.number("wcu"), c.number("rcu"), c.number("hours"), c.number("storageGb")));
  }

  private static List<Charge> rds(Tariff tariff, OracleCase c, String engine) {
    Quantity gb = c.number("gp3Gb");
    return new Rds()
        .charges(
            tariff,
            new Rds.Usage(
                engine,
                c.text("cls"),
                c.text("az").equals("multi"),
                MONTH_HOURS,
                gb,
                Rds.extraIops(c.number("iops"), gb)));
  }

  private static List<Charge> aurora(Tariff tariff, OracleCase c) {
    Quantity hours = c.number("writers").plus(c.number("readers")).times(MONTH_HOURS);
    return new Aurora()
        .charges(
            tariff,
            new Aurora.Usage(c.text("cls"), false, hours, c.number("storageGb"), c.number("ios")));
  }

  private static List<Charge> auroraServerless(Tariff tariff, OracleCase c) {
    return new AuroraServerless()
        .charges(
            tariff,
            new AuroraServerless.Usage(
                c.number("avgAcu"), c.number("hours"), c.number("storageGb"), c.number("ios")));
  }

  private static List<Charge> elastiCache(Tariff tariff, OracleCase c) {
    Quantity hours = c.number("nodes").times(c.number("hours"));
    return new ElastiCache().charges(tariff, new ElastiCache.Usage("redis", c.text("node"), hours));
  }

  private static List<Charge> elastiCacheServerless(Tariff tariff, OracleCase c) {
    return new ElastiCacheServerless()
        .charges(
            tariff,
            new ElastiCacheServerless.Usage(
                "valkey",
                c.number("gb"),
                c.number("hours"),
                c.number("rps").times(c.number("seconds")),
                c.number("kbPerOp").times(KIB)));
  }

  private static List<Charge> sqs(Tariff tariff, OracleCase c, boolean fifo) {
    Quantity requests =
        c.has("requests")
            ? c.number("requests")
            : Sqs.requests(
                c.number("msgPerSec").times(c.number("seconds")),
                c.number("kb").times(KIB),
                c.number("batch", 1).value().intValueExact());
    return new Sqs().charges(tariff, new Sqs.Usage(fifo, requests));
  }

  private static List<Charge> sns(Tariff tariff, OracleCase c) {
    Quantity publications = c.number("publishes");
    return new Sns()
        .charges(
            tariff,
            new Sns.Usage(
                publications,
                KIB,
                publications.times(c.number("httpSubs")),
                publications.times(c.number("sqsSubs")),
                Quantity.ZERO));
  }

  private static List<Charge> eventBridge(Tariff tariff, OracleCase c) {
    return new EventBridge()
        .charges(tariff, new EventBridge.Usage(c.number("events"), c.number("kb").times(KIB)));
  }

  private static List<Charge> kinesisProvisioned(Tariff tariff, OracleCase c) {
    boolean byUnit = c.has("putUnits");
    return new KinesisProvisioned()
        .charges(
            tariff,
            new KinesisProvisioned.Usage(
                byUnit ? c.number("shardHours") : c.number("shards").times(MONTH_HOURS),
                byUnit
                    ? c.number("putUnits")
                    : c.number("recordsPerSec").times(c.number("seconds")),
                KIB,
                c.number("efoGb"),
                c.number("efoConsumerShardHours"),
                Quantity.ZERO));
  }

  private static List<Charge> kinesisOnDemand(Tariff tariff, OracleCase c) {
    Quantity gbIn =
        c.number("recordsPerSec").times(c.number("kb")).times(c.number("seconds")).per(DECIMAL_GB);
    return new KinesisOnDemand()
        .charges(
            tariff,
            new KinesisOnDemand.Usage(MONTH_HOURS, gbIn, gbIn.times(c.number("consumers"))));
  }

  private static List<Charge> msk(Tariff tariff, OracleCase c) {
    Quantity brokers = c.number("brokers");
    return new Msk()
        .charges(
            tariff,
            new Msk.Usage(
                c.text("type"),
                brokers.times(MONTH_HOURS),
                brokers.times(c.number("storageGbPerBroker"))));
  }

  private static List<Charge> s3(Tariff tariff, OracleCase c) {
    return new S3()
        .charges(tariff, new S3.Usage(c.number("gb"), c.number("puts"), c.number("gets")));
  }

  private static List<Charge> openSearch(Tariff tariff, OracleCase c) {
    Quantity nodes = c.number("nodes");
    return new OpenSearch()
        .charges(
            tariff,
            new OpenSearch.Usage(
                c.text("type"), nodes.times(MONTH_HOURS), nodes.times(c.number("gp3GbPerNode"))));
  }

  private static List<Charge> cognito(Tariff tariff, OracleCase c, String plan) {
    return new Cognito().charges(tariff, new Cognito.Usage(plan, c.number("mau")));
  }

  private static List<Charge> cloudWatch(Tariff tariff, OracleCase c) {
    return new CloudWatch()
        .charges(
            tariff,
            new CloudWatch.Usage(
                c.number("logsGb"), c.number("storedGb"), c.number("metrics"), c.number("alarms")));
  }
}
