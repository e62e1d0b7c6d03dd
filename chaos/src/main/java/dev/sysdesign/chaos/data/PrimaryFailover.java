package dev.sysdesign.chaos.data;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.simulation.DataEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.List;

/** The primary dies and a copy takes over. */
public final class PrimaryFailover implements ChaosScenario {
  private static final String OUTAGE = "outage";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "primary-failover",
          Category.DATA,
          "The primary dies and a copy takes over.",
          "Writes fail for the outage and reads live on where there are replicas; then "
              + "everybody connects again at once.",
          AllowedTargets.components(ComponentTypes.DATABASE, ComponentTypes.CACHE),
          ParameterSpec.time(
                  OUTAGE,
                  "How long nobody takes writes, whatever `for` says; `for` where it is not given. 30 s: typical of Amazon Aurora; 60 to 120 s of "
                      + "Amazon RDS with a standby.")
              .orElse(30e9));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    long until = hit.given().nanos(OUTAGE).orElse(hit.untilNanos() - hit.atNanos()) + hit.atNanos();
    return hit.components().stream()
        .map(
            store ->
                new Intervention(hit.atNanos(), until, new DataEffect.HandOver(store.name(), 1)))
        .toList();
  }
}
