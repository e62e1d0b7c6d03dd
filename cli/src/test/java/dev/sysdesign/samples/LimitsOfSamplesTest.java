package dev.sysdesign.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.Load;
import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.limit.LimitState;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.LimitUse;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * At 1.05 times the load at which the first limit of a sample is full, it is; at 0.9 times that
 * load none is. Limits that turn calls away first, or are further away than is tried, have no such
 * load.
 */
final class LimitsOfSamplesTest {
  private static final double FULL = 0.98;
  private static final double MOST_EVENTS = 2e6;
  private static final double EVENTS_OF_A_REQUEST = 40;
  private static final double FURTHEST = 8;

  static List<String> files() throws IOException {
    try (Stream<Path> walk = Files.walk(Path.of("..", "samples"))) {
      return walk.map(Path::toString)
          .filter(name -> name.endsWith(".sysdesign"))
          .map(
              name -> name.substring("../samples/".length(), name.length() - ".sysdesign".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void theFirstLimitIsFullWhereTheDetectorSaysSo(String name) {
    Topology topology = Sample.read(name).topology();
    Optional<LimitState> first = Limits.of(topology, run(topology, 1)).bottleneck();
    if (first.isEmpty()
        || first.get().reach().turnsAway()
        || first.get().reach().load() > FURTHEST) {
      return;
    }
    double load = first.get().reach().load();

    SimulationResult above = run(topology, 1.05 * load);
    LimitUse use = above.limit(first.get().limit()).orElseThrow();
    assertTrue(
        use.used() >= FULL || use.demand() >= 1 && use.growth() > 0,
        () -> first.get() + " at 1.05: " + use);
    List<LimitUse> below =
        run(topology, 0.9 * load).limits().stream().filter(u -> u.used() >= FULL).toList();
    assertEquals(List.of(), below, first.get()::toString);
  }

  private static SimulationResult run(Topology topology, double factor) {
    double rps = Load.rps(topology) * factor;
    Topology scaled = factor == 1 ? topology : Load.at(topology, rps);
    double seconds = Math.min(30, MOST_EVENTS / (rps * EVENTS_OF_A_REQUEST));
    RunSettings settings =
        scaled.settings().once().withDuration((long) (seconds * 1e9)).withWarmup(5_000_000_000L);
    Topology shorter = scaled.withSettings(settings);
    return Simulator.run(shorter, RunPlan.steady(settings).within(20_000_000), Observer.NONE);
  }
}
