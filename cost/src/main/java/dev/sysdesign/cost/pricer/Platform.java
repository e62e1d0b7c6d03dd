package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.formula.Architecture;
import dev.sysdesign.cost.purchase.CodePurchases;
import dev.sysdesign.cost.usage.ComponentUse;

/** The processor that code runs on. */
final class Platform {
  private Platform() {}

  static Architecture architecture(ComponentUse component) {
    return component.word(CodePurchases.ARCHITECTURE).equals(CodePurchases.ARM)
        ? Architecture.ARM64
        : Architecture.X86_64;
  }
}
