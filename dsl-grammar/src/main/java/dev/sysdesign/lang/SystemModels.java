package dev.sysdesign.lang;

import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.spelling.DidYouMean;
import dev.sysdesign.lang.ast.Declared;
import dev.sysdesign.lang.ast.ParamDecl;
import dev.sysdesign.lang.ast.Value;
import dev.sysdesign.lang.catalog.NameRules;
import dev.sysdesign.lang.linking.ImportedFiles;
import dev.sysdesign.lang.linking.Imports;
import dev.sysdesign.lang.linking.Members;
import dev.sysdesign.lang.linking.Symbols;
import dev.sysdesign.lang.lowering.Lowering;
import dev.sysdesign.lang.meaning.ModelRules;
import dev.sysdesign.lang.model.LoweredSystem;
import dev.sysdesign.lang.model.SourceMap;
import dev.sysdesign.lang.rules.TreeRules;
import dev.sysdesign.lang.source.ImportResolver;
import dev.sysdesign.lang.source.Problem;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.Report;
import dev.sysdesign.lang.tree.SourceUnit;
import dev.sysdesign.lang.tree.Sources;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** From text to model: the entrance to the language for everything that is no editor. */
public final class SystemModels {
  /** Where a value from outside stands: this, and the name of its param. */
  public static final String OVERRIDE = "--set ";

  private SystemModels() {}

  /** The model of a text that stands alone. */
  public static LoweredSystem lower(String file, String text) {
    return lower(file, text, ImportResolver.none(), Map.of());
  }

  /**
   * The model of a text.
   *
   * @param file the name that problems carry
   * @param overrides values for params, by name, as the language writes them
   */
  public static LoweredSystem lower(
      String file, String text, ImportResolver resolver, Map<String, String> overrides) {
    return lower(SourceParser.parse(file, text), resolver, overrides);
  }

  /** The model of a text that is parsed already. */
  public static LoweredSystem lower(
      SourceUnit main, ImportResolver resolver, Map<String, String> overrides) {
    Imports.Followed followed = Imports.of(main, files(resolver));
    Sources sources = followed.sources();
    Report report = new Report(sources);
    followed.problems().forEach(report::add);
    TreeRules.check(main, report);
    sources.imported().forEach(unit -> TreeRules.check(unit, report));
    Members members = Members.of(sources);
    Symbols symbols = Symbols.of(members);
    clashes(symbols, sources, report);
    Map<String, Value> values = overrides(overrides, symbols, sources, report);
    Lowering lowering = new Lowering(sources, report, members, symbols, resolver, values);
    Optional<Topology> topology = members.system().map(lowering::lower);
    SourceMap places = lowering.sourceMap();
    topology.ifPresent(model -> ModelRules.check(model, places, report, main.file()));
    return new LoweredSystem(topology, report.problems(), places);
  }

  /** The parsed files behind imports, each parsed once. */
  public static ImportedFiles files(ImportResolver resolver) {
    Map<String, SourceUnit> parsed = new HashMap<>();
    return (importing, path) -> {
      ImportResolver.Resolution resolution = resolver.resolve(importing.file(), path);
      if (resolution instanceof ImportResolver.Resolution.Found found) {
        return new ImportedFiles.Outcome.Found(
            parsed.computeIfAbsent(found.file(), name -> SourceParser.parse(name, found.text())));
      }
      return new ImportedFiles.Outcome.Unreadable(
          ((ImportResolver.Resolution.Unreadable) resolution).reason());
    };
  }

  private static void clashes(Symbols symbols, Sources sources, Report report) {
    for (Symbols.Clash clash : symbols.clashes()) {
      SourceRange second = name(clash.second(), sources);
      SourceRange first = name(clash.first(), sources);
      String other = first.file().equals(second.file()) ? "" : " of '" + first.file() + "'";
      report.problem(
          NameRules.DUPLICATE_NAME,
          second,
          "'%s' is declared twice; line %s%s declares it already."
              .formatted(clash.name(), first.line(), other));
    }
  }

  private static SourceRange name(Declared declared, Sources sources) {
    return sources.range(declared, declared.eClass().getEStructuralFeature("name"));
  }

  private static Map<String, Value> overrides(
      Map<String, String> overrides, Symbols symbols, Sources sources, Report report) {
    Map<String, Value> values = new LinkedHashMap<>();
    overrides.forEach(
        (name, text) -> {
          Set<String> known = symbols.params().keySet();
          if (!known.contains(name)) {
            report.problem(
                NameRules.UNKNOWN_PARAM,
                SourceRange.startOf(OVERRIDE + name),
                "There is no param '" + name + "' to set.",
                DidYouMean.hintOrList(name, known));
            return;
          }
          override(name, text, sources)
              .ifPresentOrElse(
                  value -> values.put(name, value),
                  () ->
                      report.problem(
                          NameRules.WRONG_OVERRIDE,
                          SourceRange.startOf(OVERRIDE + name),
                          "'%s=%s' is no value, such as '%s=10krps'.".formatted(name, text, name)));
        });
    return values;
  }

  private static Optional<Value> override(String name, String text, Sources sources) {
    SourceUnit unit = SourceParser.parse(OVERRIDE + name, "param " + name + ": " + text);
    sources.add(unit);
    Report problems = new Report(new Sources(unit, List.of()));
    TreeRules.check(unit, problems);
    boolean clean = problems.problems().stream().noneMatch(Problem::isError);
    EObject first =
        unit.root().getStatements().isEmpty() ? null : unit.root().getStatements().get(0);
    return clean && unit.root().getStatements().size() == 1 && first instanceof ParamDecl param
        ? Optional.ofNullable(param.getValue())
        : Optional.empty();
  }
}
