package dev.sysdesign.chaos.scenario;

import dev.sysdesign.engine.simulation.Intervention;
import java.util.List;

/**
 * A chaos scenario: its data, and the causes it imposes. One final class each, listed once in the
 * catalog. It contains no formula of its effect.
 */
public interface ChaosScenario {
  /** What the language needs to know; always the same. */
  ScenarioSpec spec();

  /**
   * What is wrong with an injection beyond what the spec can say, such as two parameters that
   * exclude each other.
   *
   * @param hit target and parameters fit the spec
   */
  default List<ChaosProblem> misfits(Hit hit) {
    return List.of();
  }

  /**
   * The interventions that make it happen, at least one.
   *
   * @param hit target and parameters fit the spec, and {@link #misfits} found nothing
   */
  List<Intervention> interventions(Hit hit);
}
