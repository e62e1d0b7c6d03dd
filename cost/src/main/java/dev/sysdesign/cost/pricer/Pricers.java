package dev.sysdesign.cost.pricer;

import java.util.List;

/** All pricers, in the order in which a request meets what they bill. */
public final class Pricers {
  /** The catalog. */
  public static final List<Pricer> ALL =
      List.of(
          new Route53Pricer(),
          new CloudFrontPricer(),
          new HttpApiPricer(),
          new RestApiPricer(),
          new CognitoPricer(),
          new AlbPricer(),
          new NlbPricer(),
          new WafPricer(),
          new Ec2Pricer(),
          new FargatePricer(),
          new LambdaPricer(),
          new LogsPricer(),
          new ElastiCachePricer(),
          new ElastiCacheServerlessPricer(),
          new RdsPricer(),
          new AuroraPricer(),
          new AuroraServerlessPricer(),
          new DynamoDbOnDemandPricer(),
          new DynamoDbProvisionedPricer(),
          new OpenSearchPricer(),
          new S3Pricer(),
          new SqsPricer(),
          new KinesisPricer(),
          new KinesisOnDemandPricer(),
          new MskPricer(),
          new SnsPricer(),
          new EventBridgePricer(),
          new PerCallPricer(),
          new InternetTransferPricer(),
          new ZoneTransferPricer(),
          new RegionTransferPricer(),
          new NatPricer(),
          new EndpointPricer());

  private Pricers() {}
}
