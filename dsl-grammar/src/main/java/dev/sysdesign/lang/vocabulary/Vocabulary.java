package dev.sysdesign.lang.vocabulary;

import dev.sysdesign.chaos.ScenarioCatalog;
import dev.sysdesign.cost.purchase.PurchaseCatalog;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.PolicyCatalog;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.catalog.StatementCatalog;
import dev.sysdesign.lang.outline.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the catalog entries behind statements. */
public final class Vocabulary {
  /** Marks the one shape whose words are the names of templates. */
  public static final Shape.Name CALL_TEMPLATE = new Shape.Name("a call template", List::of);

  private static final ParameterSpec FROM =
      ParameterSpec.of(
          "from", CALL_TEMPLATE, "The template of policies that holds where the edge is silent.");

  private Vocabulary() {}

  /** What the properties in a statement's body belong to; empty where none may stand. */
  public static Optional<PropertyOwner> owner(Statement statement) {
    return switch (statement.kind()) {
      case COMPONENT -> component(statement.firstWord());
      case TEMPLATE ->
          statement
              .token(1)
              .flatMap(type -> type.is("call") ? Optional.of(edge()) : component(type.text()));
      case EDGE -> Optional.of(edge());
      case REQUEST -> Optional.of(new PropertyOwner("request", StatementCatalog.request()));
      case SIMULATE -> Optional.of(new PropertyOwner("simulate", StatementCatalog.simulate()));
      case SYSTEM -> Optional.of(new PropertyOwner("system", StatementCatalog.system()));
      case INJECTION -> chaos(statement.firstWord());
      default -> Optional.empty();
    };
  }

  /** The properties of a component type: the engine's and those of its price. */
  public static Optional<PropertyOwner> component(String type) {
    return ComponentCatalog.find(type)
        .map(
            found ->
                new PropertyOwner(
                    type,
                    Stream.concat(
                            found.spec().parameters().stream(),
                            PurchaseCatalog.parameters(type).stream())
                        .toList()));
  }

  private static PropertyOwner edge() {
    return new PropertyOwner(
        "edge", Stream.concat(PolicyCatalog.all().stream(), Stream.of(FROM)).toList());
  }

  private static Optional<PropertyOwner> chaos(String scenario) {
    return ScenarioCatalog.find(scenario)
        .map(found -> new PropertyOwner(scenario, found.spec().parameters()));
  }
}
