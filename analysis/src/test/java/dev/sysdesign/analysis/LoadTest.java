package dev.sysdesign.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Placement;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LoadTest {
  private static final double DIGITS = 1e-9;

  private final Component web = client("web", "rate", new Value.Quantity(300, Dimension.RATE));
  private final Component jobs =
      client("jobs", "arrivals", new Value.Law(new Distribution.Constant(10e6)));
  private final Component service =
      new Component(
          "app",
          "",
          "service",
          Properties.NONE,
          new Placement("us-east-1", List.of()),
          List.of(),
          "");

  private static Component client(String name, String property, Value value) {
    return new Component(
        name,
        "",
        "client",
        new Properties(Map.of(property, value)),
        new Placement("us-east-1", List.of()),
        List.of(),
        "");
  }

  private static Topology of(Component... components) {
    return new Topology(
        "s",
        "",
        "us-east-1",
        List.of(components),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        RunSettings.DEFAULT,
        "");
  }

  @Test
  void addsUpTheRatesOfAllClients() {
    assertEquals(400, Load.rps(of(web, jobs, service)), DIGITS);
  }

  @Test
  void setsTheRateOfTheOnlyClient() {
    assertEquals(1000, Load.rps(Load.at(of(web, service), 1000)), DIGITS);
  }

  @Test
  void keepsTheSharesOfSeveralClients() {
    Topology doubled = Load.at(of(web, jobs), 800);

    assertEquals(600, Load.rps(of(doubled.component("web").orElseThrow())), DIGITS);
    assertEquals(200, Load.rps(of(doubled.component("jobs").orElseThrow())), DIGITS);
  }

  @Test
  void leavesWhatSendsNothingAsItIs() {
    assertEquals(service, Load.at(of(web, service), 1000).component("app").orElseThrow());
  }
}
