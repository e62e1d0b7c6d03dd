package dev.sysdesign.analysis.warning;

import dev.sysdesign.analysis.explain.ForecastWords;
import dev.sysdesign.engine.limit.Limits;
import java.util.ArrayList;
import java.util.List;

/**
 * A component that will have more work than it can do, by formulas and before any run.
 *
 * @param message one sentence with its name
 */
public record Overload(String component, String message) {
  /**
   * Those of a system, what is reached first before the others. Limits that are full because calls
   * wait in them come after those that make them wait.
   */
  public static List<Overload> of(Limits forecast) {
    List<Overload> overloads = new ArrayList<>();
    forecast
        .full()
        .forEach(
            state ->
                overloads.add(new Overload(state.limit().component(), ForecastWords.full(state))));
    forecast
        .turningAway()
        .forEach(
            state ->
                overloads.add(
                    new Overload(state.limit().component(), ForecastWords.turnsAway(state))));
    return overloads;
  }
}
