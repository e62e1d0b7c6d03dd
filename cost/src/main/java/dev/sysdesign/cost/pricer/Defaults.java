package dev.sysdesign.cost.pricer;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.usage.ComponentUse;
import java.util.List;

/** What is taken where a file names no instance type. */
final class Defaults {
  private Defaults() {}

  /** The charges, with the default said where the component names no type. */
  static List<Charge> said(List<Charge> charges, ComponentUse component, String type) {
    return component.instance().isPresent()
        ? charges
        : charges.stream()
            .map(c -> c.assuming("no 'instance' is set, so " + type + " is taken"))
            .toList();
  }
}
