package dev.sysdesign.cost;

import dev.sysdesign.cost.bill.BillProblem;
import dev.sysdesign.cost.bill.BillRules;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.bill.Subject;
import dev.sysdesign.cost.usage.SystemUse;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.scaling.ScaledInstances;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Bills of systems whose autoscaling had not come to its level when the run ended. */
final class Scaling {
  private static final double LONGEST_SECONDS = 30 * 86_400.0;

  private Scaling() {}

  /** What a month uses if the last level stays, and if it comes to what the rule asks for. */
  static List<SystemUse> others(
      Topology topology, SimulationResult result, Map<String, ScaledInstances> scaled) {
    return scaled.values().stream().allMatch(ScaledInstances::isSettled)
        ? List.of()
        : List.of(
            SystemUse.of(topology, result, i -> i.isSettled() ? i.mean() : i.last()),
            SystemUse.of(topology, result, i -> i.isSettled() ? i.mean() : i.asked()));
  }

  static List<BillProblem> problems(Map<String, ScaledInstances> scaled) {
    List<BillProblem> problems = new ArrayList<>();
    scaled.forEach(
        (name, instances) -> {
          if (!instances.isSettled()) {
            problems.add(problem(name, instances));
          }
        });
    return problems;
  }

  private static BillProblem problem(String name, ScaledInstances instances) {
    return new BillProblem(
        BillRules.INSTANCES_NOT_SETTLED,
        new Subject.OfComponent(name),
        ("The number of instances of '%s' had not settled: on average %s were up in the first part"
                + " of what was measured and %s in the last, and 'autoscale' asks for %s at this"
                + " load. Its bill is for %s; %s.")
            .formatted(
                name,
                text(instances.first()),
                text(instances.last()),
                text(instances.asked()),
                text(instances.mean()),
                remedy(Math.ceil(instances.secondsToSettle()))));
  }

  private static String remedy(double seconds) {
    return seconds > LONGEST_SECONDS
        ? "where it settles takes longer than the 30 days that a run may last"
        : "a 'duration' of %ss may show where it settles".formatted(text(seconds));
  }

  private static String text(double number) {
    return Quantity.measured(number).shortText();
  }
}
