package dev.sysdesign.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.cost.Billing;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import dev.sysdesign.lang.SystemModels;
import dev.sysdesign.lang.model.LoweredSystem;
import java.util.List;

/** Bills of small systems, at the prices that ship. */
final class Bills {
  private Bills() {}

  static Bill bill(String statements) {
    LoweredSystem system = SystemModels.lower("s.sysdesign", "system s {\n" + statements + "}\n");
    assertEquals(List.of(), system.problems());
    Topology topology = system.topology().orElseThrow();
    SimulationResult run =
        Simulator.run(topology, RunPlan.steady(topology.settings()), Observer.NONE);
    return Billing.bill(topology, run, PriceFiles.shipped());
  }

  static BillLine line(Bill bill, String subject, String description) {
    return bill.lines().stream()
        .filter(l -> l.subject().text().equals(subject) && l.description().contains(description))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no '" + description + "' in " + bill.lines()));
  }

  static void costs(String usd, Bill bill, String subject, String description) {
    assertEquals(usd, line(bill, subject, description).amount().orElseThrow().toString());
  }

  static double quantity(Bill bill, String subject, String description) {
    return line(bill, subject, description).quantity().orElseThrow().value().doubleValue();
  }
}
