package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.pricebook.Hardware;
import java.util.List;

/** Virtual machines by the hour, and what burstable ones use beyond their baseline. */
public final class Ec2 implements Formula<Ec2.Usage> {
  private static final String SERVICE = "EC2";

  /**
   * A month's usage.
   *
   * @param instanceType such as {@code m6i.large}
   * @param hours hours, summed over the instances
   * @param surplusVcpuHours vCPU hours of a burstable type that its credits do not cover
   */
  public record Usage(String instanceType, Quantity hours, Quantity surplusVcpuHours) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("ec2:*", "ec2.cpuCredits.*"),
        "Instance hours, and vCPU hours of burstable types above their baseline (unlimited mode).",
        "https://aws.amazon.com/ec2/pricing/on-demand/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    String family = usage.instanceType().replaceFirst("\\..*", "");
    return new Charges(tariff, SERVICE)
        .add("ec2:" + usage.instanceType(), usage.instanceType() + " instances", usage.hours())
        .add(
            "ec2.cpuCredits." + family,
            "CPU credits beyond the baseline of " + family,
            usage.surplusVcpuHours())
        .list();
  }

  /**
   * vCPU hours that a burstable type uses beyond what it earns in credits, over a month in which
   * its load is even; 0 for other types.
   *
   * @param hardware what the type is made of
   * @param cpu share of all its vCPUs in use, 0 to 1
   * @param hours hours, summed over the instances
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html">
   *     CPU credits</a>
   */
  public static Quantity surplusVcpuHours(Hardware hardware, Quantity cpu, Quantity hours) {
    if (hardware.vcpu().isEmpty() || hardware.burstableBaseline().isEmpty()) {
      return Quantity.ZERO;
    }
    Quantity baseline = new Quantity(hardware.burstableBaseline().get());
    return cpu.above(baseline).times(hardware.vcpu().get()).times(hours);
  }
}
