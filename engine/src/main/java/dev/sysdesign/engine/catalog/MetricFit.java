package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.catalog.MetricSpec.Subject;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Topology;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which metrics a component has, by what it is and by what it sets: a cache has a hit ratio, a
 * component with cores their use. A metric without a condition here belongs to all subjects that
 * the {@link MetricCatalog} names.
 */
public final class MetricFit {
  /** A component as a condition sees it. */
  private record Case(Component component, Archetype archetype, Topology topology) {
    Optional<Front> front() {
      return archetype instanceof Archetype.Served served
          ? Optional.of(served.front())
          : Optional.empty();
    }
  }

  /**
   * A condition of a metric.
   *
   * @param need what is needed, as the rest of a sentence that begins with the metric's name
   */
  private record Condition(Predicate<Case> holds, String need) {}

  private static final Condition MESSAGES =
      new Condition(
          c -> c.topology().edges().stream().anyMatch(e -> leadsTo(c, e)),
          "is of what messages are handed to: a broker, or whoever is behind '~>'");

  private static final Map<String, Condition> CONDITIONS =
      Map.of(
          MetricCatalog.UTILIZATION.name(),
              new Condition(MetricFit::isLimited, "is of slots, connections or a rate limit"),
          MetricCatalog.CPU.name(),
              new Condition(
                  c -> c.front().filter(f -> f.cores() != Front.UNLIMITED).isPresent(),
                  "is of cores: 'instance' or 'cores' says how many there are"),
          MetricCatalog.HIT_RATIO.name(),
              new Condition(c -> c.archetype() instanceof Archetype.Cache, "is of caches"),
          MetricCatalog.STALE_READS.name(),
              new Condition(MetricFit::isReplicated, "is of stores with 'replicas' or 'replicaOf'"),
          MetricCatalog.DELIVERY.name(), MESSAGES,
          MetricCatalog.AGE.name(), MESSAGES);

  private MetricFit() {}

  /** The metrics that a component has, in the order of the catalog. */
  public static List<MetricSpec> of(Component component, Topology topology) {
    Optional<Archetype> archetype = archetype(component);
    Subject subject =
        archetype.filter(Archetype.Source.class::isInstance).isPresent()
            ? Subject.CLIENT
            : Subject.COMPONENT;
    return MetricCatalog.all().stream()
        .filter(metric -> metric.subjects().contains(subject))
        .filter(
            metric ->
                archetype.isEmpty()
                    || condition(metric, subject)
                        .filter(
                            c -> !c.holds().test(new Case(component, archetype.get(), topology)))
                        .isEmpty())
        .toList();
  }

  /** What a component must be to have a metric, as the rest of a sentence; empty: nothing. */
  public static Optional<String> need(MetricSpec metric) {
    return Optional.ofNullable(CONDITIONS.get(metric.name())).map(Condition::need);
  }

  /** Whether something is handed over on an edge: by its arrow, or since a broker takes it. */
  public static boolean handsOver(Edge edge, Topology topology) {
    return edge.mode() == Edge.Mode.HAND_OVER
        || topology
            .component(edge.to())
            .flatMap(MetricFit::archetype)
            .filter(a -> a instanceof Archetype.Buffer || a instanceof Archetype.FanOut)
            .isPresent();
  }

  /** Nobody knows what a component with a mistake is. */
  private static Optional<Archetype> archetype(Component component) {
    return PropertyRules.misfits(component).isEmpty()
        ? ComponentCatalog.archetype(component)
        : Optional.empty();
  }

  /** A client is asked for what its requests hand over anywhere. */
  private static Optional<Condition> condition(MetricSpec metric, Subject subject) {
    Condition condition = CONDITIONS.get(metric.name());
    return subject == Subject.CLIENT && MESSAGES.equals(condition)
        ? Optional.of(
            new Condition(
                c -> c.topology().edges().stream().anyMatch(e -> handsOver(e, c.topology())),
                MESSAGES.need()))
        : Optional.ofNullable(condition);
  }

  private static boolean leadsTo(Case asked, Edge edge) {
    return edge.to().equals(asked.component().name()) && handsOver(edge, asked.topology());
  }

  private static boolean isLimited(Case asked) {
    return asked
        .front()
        .filter(f -> f.slots() != Front.UNLIMITED || f.gate().isPresent())
        .isPresent();
  }

  private static boolean isReplicated(Case asked) {
    return asked.archetype() instanceof Archetype.Replicated store
        && (store.front().replicas() > 0 || store.source().isPresent());
  }
}
