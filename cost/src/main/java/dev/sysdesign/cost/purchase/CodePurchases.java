package dev.sysdesign.cost.purchase;

import dev.sysdesign.engine.catalog.ParameterSpec;
import java.util.List;

/** What runs code is bought as: service, worker, function. */
public final class CodePurchases {
  public static final String SERVICE = "service";
  public static final String WORKER = "worker";
  public static final String FUNCTION = "function";

  public static final Purchase EC2 =
      new Purchase("ec2", "EC2", "Virtual machines of the type `instance`.");

  public static final Purchase FARGATE =
      new Purchase("fargate", "Fargate", "Containers of the size `memory` and `vcpu`.");

  public static final Purchase LAMBDA =
      new Purchase("lambda", "Lambda", "A function per call with `memory`.");

  public static final Purchase CLOUDWATCH =
      new Purchase("logs", "CloudWatch", "What code logs, taken in.");

  /** Instance type of code that names neither type nor size. */
  public static final String DEFAULT_INSTANCE = "t3.medium";

  public static final String ARM = "arm64";

  public static final ParameterSpec MEMORY =
      ParameterSpec.size(
          "memory",
          "Memory of a container or function. Default for containers: 2 GiB a vCPU, the least that"
              + " AWS Fargate takes; for functions 128 MiB, AWS Lambda's.");

  public static final ParameterSpec VCPU =
      ParameterSpec.number("vcpu", 0.25, 16, "vCPUs of a container, as AWS Fargate offers them.")
          .orElse(1);

  private static final Choice.ByWord CHOICE =
      new Choice.ByWord(
          "on",
          List.of(
              new Choice.Offer("ec2", EC2),
              new Choice.Offer("fargate", FARGATE),
              new Choice.Offer("lambda", LAMBDA)),
          List.of(new Choice.Inferred("fargate", List.of(MEMORY, VCPU), List.of("instance"))));

  public static final ParameterSpec ON =
      CHOICE.parameter(
          "What it runs on. Default: `fargate` where `memory` or `vcpu` is set and `instance` is"
              + " not, else `ec2`; without any of them "
              + DEFAULT_INSTANCE
              + ".");

  public static final ParameterSpec ARCHITECTURE =
      ParameterSpec.words(
              "architecture",
              "Processor of containers and functions; sets their price.",
              "x86",
              "Intel or AMD.",
              ARM,
              "Graviton, cheaper.")
          .orElse("x86");

  public static final ParameterSpec DISK =
      Sizes.stored("disk", "gp3 disk of one EC2 instance. Default: none is billed.");

  public static final ParameterSpec LOGS =
      ParameterSpec.size("logs", "Log written per call, taken in by CloudWatch. Default: none.");

  private CodePurchases() {}

  static List<PurchaseSpec> specs() {
    List<ParameterSpec> instances = List.of(ON, MEMORY, VCPU, ARCHITECTURE, DISK, LOGS);
    List<Choice.WhereSet> beside = List.of(new Choice.WhereSet(LOGS, CLOUDWATCH));
    return List.of(
        new PurchaseSpec(SERVICE, CHOICE, beside, instances),
        new PurchaseSpec(FUNCTION, new Choice.Always(LAMBDA), beside, List.of(ARCHITECTURE, LOGS)),
        new PurchaseSpec(WORKER, CHOICE, beside, instances));
  }
}
