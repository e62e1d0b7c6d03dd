package dev.sysdesign.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.explain.UnsetWords;
import dev.sysdesign.analysis.explain.UnsetWork;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class UnsetWorkTest {
  private static List<UnsetWork> of(Topology topology) {
    SimulationResult run =
        Simulator.run(topology, RunPlan.steady(topology.settings()), Observer.NONE);
    return UnsetWork.of(topology, run);
  }

  private static Component timed(Component component) {
    Value time = new Value.Quantity(8e6, Dimension.TIME);
    return component.name().equals("app")
        ? component.withProperties(component.properties().with("serviceTime", time))
        : component;
  }

  @Test
  void namesTheWorkWhoseTimeTheFileLeavesOut() {
    Topology shop = Shop.topology();
    List<Component> timed = shop.components().stream().map(UnsetWorkTest::timed).toList();

    UnsetWork app = app(of(shop)).orElseThrow();
    assertEquals(List.of("serviceTime"), app.properties());
    assertTrue(app.share() >= 0.1 && app.share() <= 1, app::toString);
    assertEquals(
        List.of(
            "%s of all work rests on 'serviceTime' of 'app', which the file does not set."
                .formatted(Figures.load(app.share()))),
        UnsetWords.sentences(List.of(app), false));
    assertEquals(Optional.empty(), app(of(shop.withComponents(timed))));
  }

  @Test
  void tellsHowMuchOfTheSlowestRequestsOfEachClassRestsOnIt() {
    Topology shop = Shop.topology();
    Analysis analysis =
        Analyst.analyse(
            new AnalysisPlan(shop, Optional.empty(), PriceFiles.shipped()), Observer.NONE);

    UnsetWork app = app(analysis.unset()).orElseThrow();
    assertTrue(!app.ofSlowest().isEmpty(), app::toString);
    app.ofSlowest()
        .forEach((name, share) -> assertTrue(share >= 0 && share <= 1, name + " " + share));
    Map.Entry<String, Double> most = app.most().orElseThrow();
    assertEquals(Collections.max(app.ofSlowest().values()), most.getValue());
    assertEquals(
        List.of(
            "%s of the p99 of '%s' rests on 'serviceTime' of 'app', which the file does not set."
                .formatted(Figures.load(most.getValue()), most.getKey())),
        UnsetWords.sentences(List.of(app), false));
  }

  private static Optional<UnsetWork> app(List<UnsetWork> found) {
    return found.stream().filter(work -> work.component().equals("app")).findFirst();
  }
}
