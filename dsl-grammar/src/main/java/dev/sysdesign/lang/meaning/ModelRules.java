package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import dev.sysdesign.lang.model.Place;
import dev.sysdesign.lang.model.SourceMap;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.Report;
import java.util.List;
import java.util.Map;

/** All rules about models, in the order in which they report. */
public final class ModelRules {
  private static final List<ModelRule> RULES =
      List.of(
          new NoClient(),
          new ClientWithoutRate(),
          new ContradictingLoads(),
          new PropertiesTogether(),
          new DeadLetters(),
          new CacheKeys(),
          new EndlessCycle(),
          new WeightsOfZero(),
          new SharesOfChoices(),
          new PolicyTargets(),
          new FallbackLoops(),
          new TooManyCompensations(),
          new Takeovers(),
          new WritesToReplicas(),
          new ZonesOfNobody(),
          new MetricsOfSubjects(),
          new IdleParts(),
          new ChaosFits(),
          new IdleScenarios(),
          new ScenarioTimes(),
          new IdleSettings(),
          new UnknownInstanceType(),
          new IdleClients(),
          new IdleFunctions(),
          new DecidedObjectives());

  private ModelRules() {}

  /** What they own. */
  public static List<RuleSpec> owned() {
    return RULES.stream().flatMap(rule -> rule.owns().stream()).toList();
  }

  /**
   * Reports everything that is wrong with a model as a whole.
   *
   * @param file the name of the system's file, for what stands nowhere
   */
  public static void check(Topology topology, SourceMap places, Report report, String file) {
    ModelCheck check = ModelCheck.of(topology, places, report, file);
    RULES.forEach(rule -> rule.check(check));
  }

  /**
   * Reports a metric that the subject of a comparison does not have, of one that stands outside of
   * the file.
   */
  public static void condition(
      Topology topology, Objective objective, SourceRange range, Report report) {
    Element element = new Element.OfObjective(0, 0);
    SourceMap places = new SourceMap(Map.of(element, Place.of(range, range)));
    MetricsOfSubjects.one(
        ModelCheck.of(topology, places, report, range.file()), element, objective);
  }
}
