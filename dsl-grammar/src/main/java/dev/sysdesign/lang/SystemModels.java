package dev.sysdesign.lang;

import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.lang.ast.Declared;
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
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.Report;
import dev.sysdesign.lang.tree.SourceUnit;
import dev.sysdesign.lang.tree.Sources;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** From text to model: the entrance to the language for everything that is no editor. */
public final class SystemModels {
  /** Where a value from outside stands: this, and its name. */
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
   * @param overrides values for params, and for properties by names such as {@code app.instances},
   *     as the language writes them; {@code default} takes a property away
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
    Overrides outside = new Overrides(overrides, sources, report);
    Map<String, Value> params = outside.params(symbols.params().keySet());
    Lowering lowering = new Lowering(sources, report, members, symbols, resolver, params);
    Optional<Topology> topology =
        members.system().map(lowering::lower).map(model -> outside.set(model, lowering));
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
}
