package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Functions by the request and by the time that they run. */
public final class Lambda implements Formula<Lambda.Usage> {
  private static final String SERVICE = "Lambda";

  /**
   * A month's usage.
   *
   * @param architecture processor of the function
   * @param requests invocations
   * @param durationMs duration of one invocation in ms, cold start included
   * @param memoryMb memory in MB of 2^20 bytes
   */
  public record Usage(
      Architecture architecture, Quantity requests, Quantity durationMs, Quantity memoryMb) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("lambda.requests", "lambda.requests.arm64", "lambda.duration.*"),
        "Requests, and requests × duration rounded up to the ms × memory in GB of 1,024 MB.",
        "https://aws.amazon.com/lambda/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    boolean arm = usage.architecture() == Architecture.ARM64;
    Quantity seconds = usage.requests().times(usage.durationMs().roundedUp()).per(1000);
    Quantity gbSeconds = seconds.times(usage.memoryMb()).per(1024);
    return new Charges(tariff, SERVICE)
        .add("lambda.requests" + (arm ? ".arm64" : ""), "invocations", usage.requests())
        .add("lambda.duration." + (arm ? "arm64" : "x86_64"), "duration", gbSeconds)
        .list();
  }
}
