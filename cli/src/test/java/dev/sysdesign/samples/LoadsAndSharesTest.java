package dev.sysdesign.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.analysis.Load;
import dev.sysdesign.cost.Billing;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import dev.sysdesign.lang.SystemModels;
import dev.sysdesign.lang.model.LoweredSystem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That one load, and one share, is the same to the run, the formulas and the bill. */
class LoadsAndSharesTest {
  private static Topology topology(String statements) {
    String text = "system s {\n" + statements + "\nsimulate { duration: 60s, seed: 1 }\n}\n";
    LoweredSystem system = SystemModels.lower("s.sysdesign", text);
    assertEquals(List.of(), system.problems());
    return system.topology().orElseThrow();
  }

  private static SimulationResult run(Topology topology) {
    return Simulator.run(topology, RunPlan.steady(topology.settings()), Observer.NONE);
  }

  private static void sharesAre(double first, double second, String statements) {
    Topology topology = topology(statements);
    SimulationResult run = run(topology);
    double all = run.component("lb").orElseThrow().outcome().throughput();
    assertEquals(first, rps(run, "a") / all, 0.01);
    assertEquals(second, rps(run, "b") / all, 0.01);
  }

  private static double rps(SimulationResult run, String component) {
    return run.component(component).orElseThrow().outcome().throughput();
  }

  private static final String BALANCED =
      "client u { rate: 1krps }\nload-balancer lb\nservice a\nservice b { instances: 3 }\nu -> lb\n";

  @Test
  void aShareBesideABareEdgeIsThatShare() {
    sharesAre(0.3, 0.7, BALANCED + "lb -> a [30%]\nlb -> b");
    sharesAre(0.3, 0.7, BALANCED + "lb -> a [30%]\nlb -> b [70%]");
    sharesAre(
        0.3,
        0.7,
        BALANCED.replace("load-balancer lb", "load-balancer lb { algorithm: weighted }")
            + "lb -> a [30%]\nlb -> b");
  }

  @Test
  void weightsDivideWhatSharesLeave() {
    sharesAre(
        0.24,
        0.56,
        BALANCED + "service c\nlb -> c [20%]\nlb -> a { weight: 30 }\nlb -> b { weight: 70 }");
  }

  @Test
  void arrivalsAreTheRateOfRunFormulasAndBill() {
    Topology topology =
        topology(
            "client u { arrivals: constant(10ms), pattern: diurnal(low: 10rps, high: 50rps, period: 20s) }\n"
                + "service a\nu -> a");
    SimulationResult run = run(topology);
    assertEquals(30, rps(run, "a"), 1);
    assertEquals(100, Load.rps(topology), 1e-9);
    Bill bill = Billing.bill(topology, run, PriceFiles.shipped());
    assertEquals(
        List.of("'u' sends 30 rps on average, the mean of its pattern 'diurnal'"),
        bill.assumptions().stream()
            .filter(text -> text.contains("on average"))
            .distinct()
            .toList());
  }
}
