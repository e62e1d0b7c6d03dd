package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Containers by the vCPU and the GB that they reserve. */
public final class Fargate implements Formula<Fargate.Usage> {
  private static final String SERVICE = "Fargate";

  /**
   * A month's usage.
   *
   * @param architecture processor of the tasks
   * @param taskHours hours, summed over the tasks
   * @param vcpu vCPUs of one task
   * @param memoryGb GB of memory of one task
   */
  public record Usage(
      Architecture architecture, Quantity taskHours, Quantity vcpu, Quantity memoryGb) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("fargate.vcpu.*", "fargate.gb.*"),
        "Tasks × hours × (vCPU + GB of memory); the first 20 GB of disk are free.",
        "https://aws.amazon.com/fargate/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    String cpu = usage.architecture() == Architecture.ARM64 ? "arm64" : "x86";
    return new Charges(tariff, SERVICE)
        .add("fargate.vcpu." + cpu, "vCPU of containers", usage.taskHours().times(usage.vcpu()))
        .add("fargate.gb." + cpu, "memory of containers", usage.taskHours().times(usage.memoryGb()))
        .list();
  }
}
