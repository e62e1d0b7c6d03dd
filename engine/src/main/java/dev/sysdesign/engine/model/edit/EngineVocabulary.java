package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.PolicyCatalog;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.catalog.StatementCatalog;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Site;
import dev.sysdesign.engine.model.Template;
import dev.sysdesign.engine.model.Topology;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the engine's own catalogs say. */
final class EngineVocabulary implements Vocabulary {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*");

  private static final List<ParameterSpec> TIMES =
      List.of(
          ParameterSpec.time(Site.AT, "When an action begins.").mandatory(),
          ParameterSpec.time(Site.FOR, "How long it lasts."));

  @Override
  public List<ParameterSpec> parameters(Topology topology, Owner owner) {
    if (owner instanceof Owner.OfComponent component) {
      return topology
          .component(component.name())
          .map(Component::type)
          .map(this::of)
          .orElse(List.of());
    }
    if (owner instanceof Owner.OfTemplate template) {
      return topology
          .declarations()
          .template(template.name())
          .map(Template::type)
          .map(type -> type.equals(Template.CALL) ? PolicyCatalog.all() : of(type))
          .orElse(List.of());
    }
    if (owner instanceof Owner.OfCall) {
      return PolicyCatalog.all();
    }
    if (owner instanceof Owner.OfRequest) {
      return StatementCatalog.request();
    }
    if (owner instanceof Owner.OfAction) {
      return TIMES;
    }
    return ofOthers(topology, owner);
  }

  private static List<ParameterSpec> ofOthers(Topology topology, Owner owner) {
    if (owner instanceof Owner.OfSettings) {
      return StatementCatalog.simulate();
    }
    if (owner instanceof Owner.OfSystem) {
      return StatementCatalog.system();
    }
    return Sheets.objective(topology, owner).flatMap(EngineVocabulary::limit).stream().toList();
  }

  private List<ParameterSpec> of(String type) {
    return ComponentCatalog.find(type).map(found -> found.spec().parameters()).orElse(List.of());
  }

  private static Optional<ParameterSpec> limit(Objective objective) {
    return MetricCatalog.find(objective.metric().metric())
        .map(metric -> ParameterSpec.of(Site.LIMIT, shape(metric), metric.doc()));
  }

  private static Shape shape(MetricSpec metric) {
    return metric
        .dimension()
        .map(dimension -> (Shape) new Shape.Amount(dimension, 0, Double.MAX_VALUE))
        .orElse(new Shape.Price());
  }

  @Override
  public boolean isName(String word) {
    return NAME.matcher(word).matches() && ComponentCatalog.find(word).isEmpty();
  }

  /** The engine has no list of faults: whoever has one says which there are. */
  @Override
  public boolean isFault(String word) {
    return NAME.matcher(word).matches();
  }
}
