package dev.sysdesign.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import dev.sysdesign.lang.model.LoweredSystem;
import dev.sysdesign.workspace.SystemFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file of the samples, read as the command line reads it. */
record Sample(String name, Topology topology) {
  private static final Path FOLDER = Path.of("..", "samples");

  /** All of them, in alphabetical order; a test holds the list against the folder. */
  static final List<String> NAMES =
      List.of("coin-cache", "cores", "mm1", "shop", "three-tier", "w12");

  static Sample read(String name) {
    return read(name, Map.of());
  }

  static Sample read(String name, Map<String, String> overrides) {
    LoweredSystem system = SystemFiles.read(FOLDER.resolve(name + ".sysdesign"), overrides);
    assertEquals(List.of(), system.problems());
    return new Sample(name, system.topology().orElseThrow());
  }

  /** The run without faults, under another seed. */
  SimulationResult run(long seed) {
    Topology seeded = topology.withSettings(topology.settings().withSeed(seed));
    return Simulator.run(seeded, RunPlan.steady(seeded.settings()), Observer.NONE);
  }

  Analysis analyse() {
    return Analyst.analyse(
        new AnalysisPlan(topology, Optional.empty(), PriceFiles.shipped()), Observer.NONE);
  }

  Analysis analyse(String scenario) {
    return Analyst.analyse(
        new AnalysisPlan(topology, topology.scenario(scenario), PriceFiles.shipped()),
        Observer.NONE);
  }
}
