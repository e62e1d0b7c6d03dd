package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.catalog.CatalogRules;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.spelling.DidYouMean;
import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.Block;
import dev.sysdesign.lang.ast.ComponentDecl;
import dev.sysdesign.lang.ast.NameRef;
import dev.sysdesign.lang.ast.Property;
import dev.sysdesign.lang.catalog.ValueRules;
import dev.sysdesign.lang.model.Place;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.Report;
import dev.sysdesign.lang.tree.Sources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the properties of a statement by its catalog. */
final class Blocks {
  private final Sources sources;
  private final Report report;
  private final Values values;

  Blocks(Sources sources, Report report, Values values) {
    this.sources = sources;
    this.report = report;
    this.values = values;
  }

  /**
   * What a statement sets.
   *
   * @param properties that could be read; the others are reported
   * @param places of all of them
   * @param uses those that are made of params, as they are written
   */
  record Read(
      Properties properties, Map<String, Place.OfProperty> places, Map<String, Expression> uses) {
    static final Read NOTHING = new Read(Properties.NONE, Map.of(), Map.of());
  }

  /**
   * Reads a block.
   *
   * @param owner what it belongs to, for messages, such as {@code 'service'}
   */
  Read read(Block block, List<ParameterSpec> specs, String owner) {
    return block == null ? Read.NOTHING : read(block.getProperties(), specs, owner);
  }

  Read read(List<Property> properties, List<ParameterSpec> specs, String owner) {
    Map<String, Value> read = new LinkedHashMap<>();
    Map<String, Place.OfProperty> places = new LinkedHashMap<>();
    Map<String, Expression> uses = new LinkedHashMap<>();
    for (Property property : properties) {
      SourceRange key = sources.range(property, AstPackage.Literals.PROPERTY__KEY);
      SourceRange value = property.getValue() == null ? key : sources.range(property.getValue());
      places.putIfAbsent(property.getKey(), new Place.OfProperty(key, value));
      property(property, key, specs, owner)
          .filter(found -> read.putIfAbsent(property.getKey(), found) == null)
          .flatMap(found -> written(property.getKey(), property.getValue(), specs))
          .ifPresent(found -> uses.put(property.getKey(), found));
    }
    return new Read(new Properties(read), places, uses);
  }

  private Optional<Expression> written(
      String name, dev.sysdesign.lang.ast.Value value, List<ParameterSpec> specs) {
    return specs.stream()
        .filter(spec -> spec.name().equals(name))
        .findFirst()
        .flatMap(spec -> values.throughParams(value, spec.shape()));
  }

  /** A value that stands outside of a block, where it is made of params. */
  Optional<Expression> written(dev.sysdesign.lang.ast.Value value, ParameterSpec spec) {
    return values.throughParams(value, spec.shape());
  }

  private Optional<Value> property(
      Property property, SourceRange key, List<ParameterSpec> specs, String owner) {
    String name = property.getKey();
    Optional<ParameterSpec> spec = specs.stream().filter(s -> s.name().equals(name)).findFirst();
    if (spec.isEmpty()) {
      List<String> known = specs.stream().map(ParameterSpec::name).toList();
      report.problem(
          CatalogRules.UNKNOWN_PROPERTY,
          key,
          owner + " has no property '" + name + "'.",
          template(property).orElseGet(() -> DidYouMean.hintOrList(name, known)));
      return Optional.empty();
    }
    if (property.getValue() == null) {
      return Optional.empty();
    }
    return value(name, property.getValue(), spec.get());
  }

  /** Where a component's block names the template that belongs before it. */
  private static Optional<String> template(Property property) {
    return property.getKey().equals("from")
            && property.eContainer() instanceof Block block
            && block.eContainer() instanceof ComponentDecl component
            && component.getName() != null
            && property.getValue() instanceof NameRef template
        ? Optional.of(
            "A template stands before the block: '%s %s from %s'."
                .formatted(component.getType(), component.getName(), Expressions.name(template)))
        : Optional.empty();
  }

  /** A value as a parameter wants it; reported and empty where it does not fit. */
  Optional<Value> value(String name, dev.sysdesign.lang.ast.Value value, ParameterSpec spec) {
    Reading reading = values.read(name, value, spec.shape());
    if (reading instanceof Reading.Good good) {
      return Optional.of(good.value());
    }
    Misfit misfit = ((Reading.Bad) reading).misfit();
    report.problem(misfit.rule(), misfit.range(), misfit.message(), misfit.hint());
    return Optional.empty();
  }

  /** Reports the properties that a statement must set and does not, rightly or wrongly. */
  void require(
      Predicate<String> isSet, List<ParameterSpec> specs, SourceRange place, String owner) {
    for (ParameterSpec spec : specs) {
      if (spec.required() && !isSet.test(spec.name())) {
        report.problem(
            ValueRules.MISSING_PROPERTY, place, owner + " must set '" + spec.name() + "'.", "");
      }
    }
  }
}
