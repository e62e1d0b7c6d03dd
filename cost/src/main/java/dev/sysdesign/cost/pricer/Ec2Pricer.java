package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.formula.Ebs;
import dev.sysdesign.cost.formula.Ec2;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.pricebook.Hardware;
import dev.sysdesign.cost.purchase.CodePurchases;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.usage.ComponentUse;
import dev.sysdesign.cost.usage.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Services and workers on virtual machines. */
final class Ec2Pricer implements ComponentPricer {
  @Override
  public Purchase purchase() {
    return CodePurchases.EC2;
  }

  @Override
  public List<Charge> charges(ComponentUse component, Tariff tariff) {
    String type = component.instance().orElse(CodePurchases.DEFAULT_INSTANCE);
    Quantity hours = component.instanceHours();
    List<Charge> charges =
        new ArrayList<>(
            new Ec2()
                .charges(tariff, new Ec2.Usage(type, hours, surplus(component, type, tariff))));
    if (component.instance().isEmpty()) {
      charges.replaceAll(c -> c.assuming("no 'instance' is set, so " + type + " is taken"));
    } else if (!component.sets(CodePurchases.DISK)) {
      charges.replaceAll(c -> c.assuming("without disks, since 'disk' is not set"));
    }
    Quantity diskGb =
        component.amount(CodePurchases.DISK).bytesInGb().times(hours).per(Month.HOURS);
    charges.addAll(new Ebs().charges(tariff, new Ebs.Usage("gp3", diskGb, Quantity.ZERO)));
    component.scaling().ifPresent(how -> charges.replaceAll(c -> c.assuming(how)));
    return charges;
  }

  /** Where its cores are unlimited, their use says nothing about credits. */
  private static Quantity surplus(ComponentUse component, String type, Tariff tariff) {
    Optional<Hardware> hardware = tariff.book().hardware("ec2", type);
    return hardware.isPresent() && component.cpu().isPresent()
        ? Ec2.surplusVcpuHours(hardware.get(), component.cpu().get(), component.instanceHours())
        : Quantity.ZERO;
  }
}
