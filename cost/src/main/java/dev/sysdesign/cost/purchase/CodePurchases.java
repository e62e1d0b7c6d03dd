package dev.sysdesign.cost.purchase;

import dev.sysdesign.engine.catalog.ParameterSpec;
import java.util.List;

/** Pricing parameters of what runs code: service, worker, function. */
public final class CodePurchases {
  public static final String SERVICE = "service";
  public static final String WORKER = "worker";
  public static final String FUNCTION = "function";

  /** The default of {@code on}: by what else is set. */
  public static final String EC2 = "ec2";

  public static final String FARGATE = "fargate";
  public static final String LAMBDA = "lambda";

  /** Instance type of code that names neither type nor size. */
  public static final String DEFAULT_INSTANCE = "t3.medium";

  public static final String ARM = "arm64";

  public static final ParameterSpec ON =
      ParameterSpec.words(
          "on",
          "What it runs on. Default: `fargate` where `memory` or `vcpu` is set and `instance` is"
              + " not, else `ec2`; without any of them "
              + DEFAULT_INSTANCE
              + ".",
          EC2,
          "Virtual machines of the type `instance`.",
          FARGATE,
          "Containers of the size `memory` and `vcpu`.",
          LAMBDA,
          "A function per call with `memory`.");

  public static final ParameterSpec MEMORY =
      ParameterSpec.size(
          "memory",
          "Memory of a container or function. Default for containers: 2 GiB a vCPU, the least that"
              + " AWS Fargate takes; for functions 128 MiB, AWS Lambda's.");

  public static final ParameterSpec VCPU =
      ParameterSpec.number("vcpu", 0.25, 16, "vCPUs of a container, as AWS Fargate offers them.")
          .orElse(1);

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
    return List.of(
        new PurchaseSpec(SERVICE, "EC2, Fargate or Lambda", instances),
        new PurchaseSpec(FUNCTION, "Lambda", List.of(ARCHITECTURE, LOGS)),
        new PurchaseSpec(WORKER, "EC2, Fargate or Lambda", instances));
  }
}
