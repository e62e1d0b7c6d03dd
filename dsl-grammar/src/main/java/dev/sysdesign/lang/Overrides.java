package dev.sysdesign.lang;

import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.edit.Outcome;
import dev.sysdesign.engine.spelling.DidYouMean;
import dev.sysdesign.lang.ast.ParamDecl;
import dev.sysdesign.lang.ast.Value;
import dev.sysdesign.lang.catalog.NameRules;
import dev.sysdesign.lang.lowering.Lowering;
import dev.sysdesign.lang.rules.TreeRules;
import dev.sysdesign.lang.source.Problem;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.Report;
import dev.sysdesign.lang.tree.SourceUnit;
import dev.sysdesign.lang.tree.Sources;
import dev.sysdesign.lang.vocabulary.PropertyName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;

/** Values that a caller puts in the place of those of the text. */
final class Overrides {
  private static final String DEFAULT = "default";

  private final Map<String, String> texts;
  private final Sources sources;
  private final Report report;

  Overrides(Map<String, String> texts, Sources sources, Report report) {
    this.texts = texts;
    this.sources = sources;
    this.report = report;
  }

  /** Those of params, parsed, by name. */
  Map<String, Value> params(Set<String> known) {
    Map<String, Value> values = new LinkedHashMap<>();
    texts.forEach(
        (name, text) -> {
          if (PropertyName.read(name).isPresent()) {
            return;
          }
          if (known.contains(name)) {
            value(name, text, Optional::of).ifPresent(value -> values.put(name, value));
          } else {
            report.problem(
                NameRules.UNKNOWN_PARAM,
                place(name),
                "There is no param '" + name + "' to set.",
                DidYouMean.hintOrList(name, known));
          }
        });
    return values;
  }

  /** The model with those of properties, set one after the other. */
  Topology set(Topology topology, Lowering lowering) {
    Topology now = topology;
    for (Map.Entry<String, String> override : texts.entrySet()) {
      Optional<PropertyName> property = PropertyName.read(override.getKey());
      if (property.isPresent()) {
        now = set(now, property.get(), override, lowering);
      }
    }
    if (!now.equals(topology)) {
      lowering.checkShares(now);
    }
    return now;
  }

  private Topology set(
      Topology topology,
      PropertyName property,
      Map.Entry<String, String> override,
      Lowering lowering) {
    boolean takenAway = override.getValue().strip().equals(DEFAULT);
    Optional<Expression> value =
        takenAway
            ? Optional.empty()
            : value(override.getKey(), override.getValue(), lowering::written);
    if (value.isEmpty() && !takenAway) {
      return topology;
    }
    Outcome outcome = property.set(topology, value);
    if (outcome instanceof Outcome.Applied applied) {
      return applied.topology();
    }
    String reason = ((Outcome.Refused) outcome).reason();
    report.problem(
        NameRules.WRONG_OVERRIDE, place(override.getKey()), reason, property.takes(topology));
    return topology;
  }

  /** The value that a text is; what is none has been reported. */
  private <T> Optional<T> value(String name, String text, Function<Value, Optional<T>> read) {
    SourceUnit unit = SourceParser.parse(SystemModels.OVERRIDE + name, "param value: " + text);
    sources.add(unit);
    Report problems = new Report(new Sources(unit, List.of()));
    TreeRules.check(unit, problems);
    boolean clean = problems.problems().stream().noneMatch(Problem::isError);
    EObject first =
        unit.root().getStatements().isEmpty() ? null : unit.root().getStatements().get(0);
    Optional<T> value =
        clean && unit.root().getStatements().size() == 1 && first instanceof ParamDecl param
            ? Optional.ofNullable(param.getValue()).flatMap(read)
            : Optional.empty();
    if (value.isEmpty()) {
      report.problem(
          NameRules.WRONG_OVERRIDE,
          place(name),
          "'%s=%s' is no value, such as '%s=%s'."
              .formatted(name, text, name, name.contains(".") ? "4" : "10krps"),
          "");
    }
    return value;
  }

  private static SourceRange place(String name) {
    return SourceRange.startOf(SystemModels.OVERRIDE + name);
  }
}
