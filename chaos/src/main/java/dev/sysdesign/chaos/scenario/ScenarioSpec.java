package dev.sysdesign.chaos.scenario;

import dev.sysdesign.engine.catalog.ParameterSpec;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a chaos scenario is, as data.
 *
 * @param name its word in the language
 * @param summary one sentence for completion and hover: the cause
 * @param doc Markdown: what follows from it to first order, and what may surprise
 * @param parameters in the order in which people read them; {@code percent} where a share makes
 *     sense
 * @param targets what it may hit
 * @param oneShot whether it happens at an instant, so that {@code for} makes no sense
 * @param defaultNanos how long it lasts where the file does not say
 */
public record ScenarioSpec(
    String name,
    Category category,
    String summary,
    String doc,
    List<ParameterSpec> parameters,
    AllowedTargets targets,
    boolean oneShot,
    long defaultNanos) {
  /** 30 s: long enough to see a steady state under the fault, short enough to wait for. */
  public static final long DEFAULT_NANOS = 30_000_000_000L;

  public ScenarioSpec {
    Objects.requireNonNull(category);
    Objects.requireNonNull(targets);
    parameters = List.copyOf(parameters);
    if (name.isEmpty() || summary.isEmpty() || doc.isEmpty()) {
      throw new IllegalArgumentException(
          "a scenario needs a name, a summary and a doc: '" + name + "'");
    }
    if (defaultNanos <= 0) {
      throw new IllegalArgumentException("a scenario must last, but for " + defaultNanos + " ns");
    }
  }

  /** A scenario that lasts. */
  public static ScenarioSpec of(
      String name,
      Category category,
      String summary,
      String doc,
      AllowedTargets targets,
      ParameterSpec... parameters) {
    return new ScenarioSpec(
        name, category, summary, doc, List.of(parameters), targets, false, DEFAULT_NANOS);
  }

  /** The same, at an instant. */
  public ScenarioSpec atOnce() {
    return new ScenarioSpec(name, category, summary, doc, parameters, targets, true, defaultNanos);
  }

  /** The parameter of this name. */
  public Optional<ParameterSpec> parameter(String wanted) {
    return parameters.stream().filter(p -> p.name().equals(wanted)).findFirst();
  }
}
