package dev.sysdesign.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Timeline;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The shapes that the labs on component types promise. */
class ComponentLabsTest {
  private static Sample lab(String name, String... override) {
    return Sample.read(
        "labs/" + name, override.length == 0 ? Map.of() : Map.of(override[0], override[1]));
  }

  private static ComponentResult component(SimulationResult result, String name) {
    return result.component(name).orElseThrow();
  }

  private static Timeline.OfComponent line(SimulationResult result, String name) {
    return result.timeline().components().stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static double mean(Series series, int from, int until) {
    return IntStream.range(from, until).mapToDouble(series::at).average().orElseThrow();
  }

  @Test
  void aFullQueuePressesBackOnItsProducers() {
    SimulationResult result = lab("queue-backpressure").run(1);
    assertEquals(0, mean(result.timeline().errorRate(), 0, 8), 0.001);
    assertEquals(0.2, mean(result.timeline().errorRate(), 20, 60), 0.02);
    assertEquals(960, line(result, "orders").queue().at(40), 20);
    assertEquals(1, component(result, "packer").utilization().orElseThrow(), 0.02);
    assertTrue(result.outcome().latency().p99() < 50e6);
    SimulationResult calm = lab("queue-backpressure", "load", "300rps").run(1);
    assertEquals(0, calm.outcome().errorRate());
  }

  @Test
  void coalescingTurnsAStampedeIntoOneCall() {
    SimulationResult plain = lab("cache-stampede").analyse("emptied").shown();
    SimulationResult joined = lab("cache-stampede", "together", "on").analyse("emptied").shown();
    assertEquals(200, component(plain, "store").outcome().counts().offered(), 40);
    assertEquals(1, component(joined, "store").outcome().counts().offered());
    assertEquals(0, line(plain, "store").arrivals().at(25), 1e-9);
  }

  @Test
  void replicasThatAreBehindBreakReadingOnesOwnWrites() {
    SimulationResult replica = lab("replica-lag").run(1);
    SimulationResult primary = lab("replica-lag", "from", "primary").run(1);
    assertEquals(1, component(replica, "profiles").staleReads().orElseThrow(), 0.001);
    assertEquals(0, component(primary, "profiles").staleReads().orElseThrow());
  }

  @Test
  void aValetKeyKeepsUploadsOutOfTheService() {
    Sample lab = lab("valet-key");
    SimulationResult result = lab.run(1);
    double upload = 60 + 10e6 * 8 / 720e6 * 1e3;
    assertEquals(upload, component(result, "photos").outcome().latency().mean() / 1e6, 0.1);
    assertTrue(component(result, "api").utilization().orElseThrow() < 0.02);
    assertTrue(lab.analyse().bill().lines().toString().contains("photos"));
  }

  @Test
  void aNameTurnsToTheOtherRegionWhenItsAnswerIsOld() {
    SimulationResult hit = lab("region-failover").analyse("primary-dies").shown();
    var errors = hit.timeline().errorRate();
    assertEquals(0, mean(errors, 0, 19));
    assertEquals(1, errors.at(20), 0.01);
    assertEquals(0, mean(errors, 29, 48));
    assertTrue(hit.timeline().p50().at(35) > hit.timeline().p50().at(10) + 50e6);
    assertEquals(200, line(hit, "there").arrivals().at(35), 50);
    assertEquals(0, mean(line(hit, "there").arrivals(), 62, 90), 1e-9);
  }
}
