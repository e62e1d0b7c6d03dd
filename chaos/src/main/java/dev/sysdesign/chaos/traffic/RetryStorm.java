package dev.sysdesign.chaos.traffic;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosProblem;
import dev.sysdesign.chaos.scenario.ChaosRules;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.chaos.scenario.TargetKind;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.PolicyCatalog;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.TrafficEffect;
import java.util.List;
import java.util.Optional;

/** Callers retry at once. */
public final class RetryStorm implements ChaosScenario {
  private static final String RETRIES = "retries";
  private static final String BACKOFF = "backoff";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "retry-storm",
          Category.TRAFFIC,
          "Callers retry at once.",
          "Each tier multiplies its calls by (1−p^(r+1))/(1−p), p being the share that "
              + "fails; where nothing fails nothing is retried. It can outlive its cause.",
          AllowedTargets.components(ComponentTypes.CLIENT).or(TargetKind.EDGE),
          ParameterSpec.whole(
                  RETRIES, 1, 100, "Further attempts. 3: the default of many client libraries.")
              .orElse(3),
          ParameterSpec.words(
                  BACKOFF,
                  "Wait between attempts. Default `none`: what turns retries into a storm.",
                  "none",
                  "At once.")
              .or(
                  new Shape.Functions(
                      List.of(PolicyCatalog.CONSTANT_BACKOFF, PolicyCatalog.EXPONENTIAL_BACKOFF)))
              .orElse("none"),
          Percent.ofRequests(1, "Default 100 %: every caller runs the same library."));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<ChaosProblem> misfits(Hit hit) {
    boolean broker =
        hit.target() instanceof Target.OfEdge edge
            && hit.topology().component(edge.from()).filter(RetryStorm::redelivers).isPresent();
    return broker
        ? List.of(
            new ChaosProblem(
                ChaosRules.TARGET_DOES_NOT_FIT,
                ChaosProblem.Place.TARGET,
                "'"
                    + hit.target().text()
                    + "' has no caller who could retry: a broker delivers again by itself"))
        : List.of();
  }

  private static boolean redelivers(Component component) {
    return component.type().equals(ComponentTypes.QUEUE)
        || component.type().equals(ComponentTypes.STREAM);
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    int retries = (int) hit.amount(RETRIES);
    double share = hit.amount(Percent.NAME);
    Optional<Value.Call> call = hit.parameters().call(BACKOFF);
    long base = call.map(c -> (long) c.amount("base", 0)).orElse(0L);
    boolean doubles =
        call.map(c -> c.function().equals(PolicyCatalog.EXPONENTIAL_BACKOFF.name())).orElse(false);
    long max = doubles ? PolicyCatalog.EXPONENTIAL_BACKOFF.nanos(call.orElseThrow(), "max") : base;
    boolean jitter =
        !call.map(c -> c.word("jitter", doubles ? "full" : "none")).orElse("none").equals("none");
    return hit.throughoutEach(
        where -> new TrafficEffect.Retries(where, retries, base, max, jitter, share));
  }
}
