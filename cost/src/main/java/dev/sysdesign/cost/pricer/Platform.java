package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.formula.Architecture;
import dev.sysdesign.cost.pricing.ComputePricing;
import dev.sysdesign.cost.usage.ComponentUse;

/** What code runs on. */
final class Platform {
  private Platform() {}

  /** The word of {@code on}, or what follows from the other properties where it is not set. */
  static String of(ComponentUse component) {
    if (component.sets(ComputePricing.ON)) {
      return component.word(ComputePricing.ON);
    }
    boolean sized = component.sets(ComputePricing.MEMORY) || component.sets(ComputePricing.VCPU);
    return sized && component.instance().isEmpty() ? ComputePricing.FARGATE : ComputePricing.EC2;
  }

  static Architecture architecture(ComponentUse component) {
    return component.word(ComputePricing.ARCHITECTURE).equals(ComputePricing.ARM)
        ? Architecture.ARM64
        : Architecture.X86_64;
  }
}
