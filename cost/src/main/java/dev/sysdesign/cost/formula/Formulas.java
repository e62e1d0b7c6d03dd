package dev.sysdesign.cost.formula;

import java.util.List;

/** All formulas, in the order in which a bill lists their services. */
public final class Formulas {
  /** The catalog. */
  public static final List<Formula<?>> ALL =
      List.of(
          new Ec2(),
          new Ebs(),
          new Fargate(),
          new Lambda(),
          new HttpApi(),
          new RestApi(),
          new Alb(),
          new Nlb(),
          new PublicIpv4(),
          new CloudFront(),
          new Route53(),
          new Waf(),
          new DynamoDbOnDemand(),
          new DynamoDbProvisioned(),
          new Rds(),
          new Aurora(),
          new AuroraServerless(),
          new ElastiCache(),
          new ElastiCacheServerless(),
          new Sqs(),
          new Sns(),
          new EventBridge(),
          new KinesisProvisioned(),
          new KinesisOnDemand(),
          new Msk(),
          new S3(),
          new OpenSearch(),
          new Cognito(),
          new CloudWatch(),
          new InternetTransfer(),
          new ZoneTransfer(),
          new RegionTransfer(),
          new NatGateway(),
          new InterfaceEndpoint());

  private Formulas() {}
}
