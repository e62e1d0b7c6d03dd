package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.ArrayList;
import java.util.List;

/** The charges of one service while they are put together; what is not used is left out. */
final class Charges {
  private final Tariff tariff;
  private final String service;
  private final List<Charge> charges = new ArrayList<>();

  Charges(Tariff tariff, String service) {
    this.tariff = tariff;
    this.service = service;
  }

  Charges add(String rateId, String description, Quantity quantity) {
    if (!quantity.isZero()) {
      charges.add(tariff.charge(service, rateId, description, quantity));
    }
    return this;
  }

  List<Charge> list() {
    return List.copyOf(charges);
  }
}
