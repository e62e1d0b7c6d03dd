package dev.sysdesign.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every number that a component may have, in a small system: at both ends of its range a run comes
 * to its end, and at the lower one about as many requests succeed as beside it, so that 0 does not
 * stand for something else.
 */
class ExtremeValuesTest {
  /** A load is what a system is under: both at their most are no system that can be simulated. */
  private static final Set<String> LOADS = Set.of("users", "rate");

  private record Range(double least, double next, double most, Dimension dimension) {}

  private static List<Range> ranges(ParameterSpec spec) {
    List<Shape> shapes =
        spec.shape() instanceof Shape.AnyOf any ? any.shapes() : List.of(spec.shape());
    List<Range> ranges = new ArrayList<>();
    for (Shape shape : shapes) {
      if (shape instanceof Shape.Whole whole) {
        ranges.add(new Range(whole.min(), whole.min(), whole.max(), Dimension.COUNT));
      } else if (shape instanceof Shape.Amount amount) {
        double step = amount.dimension() == Dimension.TIME ? 1_000 : 1e-6;
        ranges.add(new Range(amount.min(), amount.min() + step, amount.max(), amount.dimension()));
      }
    }
    return ranges;
  }

  /** Requests that succeed in 4 s. */
  private static double completed(
      EverywhereSystems one, String property, double value, Dimension dimension) {
    Topology topology = one.system().measuredFor(4, 2, 1);
    Value given = new Value.Quantity(value, dimension);
    List<Component> components =
        topology.components().stream()
            .map(
                c ->
                    c.name().equals(one.hit())
                        ? c.withProperties(c.properties().with(property, given))
                        : c)
            .toList();
    Topology changed = topology.withComponents(components);
    SimulationResult result =
        Simulator.run(changed, RunPlan.steady(changed.settings()), Observer.NONE);
    String what = one + " with " + property + " " + value;
    assertEquals(SimulationResult.End.COMPLETE, result.end(), what);
    return result.outcome().counts().completed();
  }

  @Test
  void theLeastIsAsTheNextAndTheGreatestComesToItsEnd() {
    List<String> odd = new ArrayList<>();
    int tried = 0;
    for (EverywhereSystems one : EverywhereSystems.all()) {
      for (ParameterSpec spec : ComponentCatalog.spec(one.type()).parameters()) {
        for (Range range : LOADS.contains(spec.name()) ? List.<Range>of() : ranges(spec)) {
          tried++;
          double least = completed(one, spec.name(), range.least(), range.dimension());
          double next = completed(one, spec.name(), range.next(), range.dimension());
          completed(one, spec.name(), range.most(), range.dimension());
          if (Math.abs(least - next) > 0.1 * Math.max(least, next) + 5) {
            odd.add(one + " with " + spec.name() + ": " + least + ", but " + next);
          }
        }
      }
    }
    assertEquals(List.of(), odd);
    assertTrue(tried > 100, "properties: " + tried);
  }
}
