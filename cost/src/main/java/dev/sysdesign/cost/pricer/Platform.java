package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.formula.Architecture;
import dev.sysdesign.cost.purchase.CodePurchases;
import dev.sysdesign.cost.usage.ComponentUse;

/** What code runs on. */
final class Platform {
  private Platform() {}

  /** The word of {@code on}, or what follows from the other properties where it is not set. */
  static String of(ComponentUse component) {
    if (component.sets(CodePurchases.ON)) {
      return component.word(CodePurchases.ON);
    }
    boolean sized = component.sets(CodePurchases.MEMORY) || component.sets(CodePurchases.VCPU);
    return sized && component.instance().isEmpty() ? CodePurchases.FARGATE : CodePurchases.EC2;
  }

  static Architecture architecture(ComponentUse component) {
    return component.word(CodePurchases.ARCHITECTURE).equals(CodePurchases.ARM)
        ? Architecture.ARM64
        : Architecture.X86_64;
  }
}
