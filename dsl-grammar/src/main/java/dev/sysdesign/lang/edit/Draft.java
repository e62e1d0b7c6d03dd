package dev.sysdesign.lang.edit;

import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.lang.SourceParser;
import dev.sysdesign.lang.SystemModels;
import dev.sysdesign.lang.linking.Imports;
import dev.sysdesign.lang.linking.Members;
import dev.sysdesign.lang.linking.Symbols;
import dev.sysdesign.lang.source.ImportResolver;
import dev.sysdesign.lang.source.ImportResolver.Resolution;
import dev.sysdesign.lang.tree.SourceUnit;
import dev.sysdesign.lang.tree.Sources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** The texts of a system while they are changed, parsed and lowered. */
final class Draft {
  private final SystemText system;
  private final Map<String, String> changed;
  private final Sources sources;
  private final Members members;
  private final Symbols symbols;
  private final Optional<Topology> topology;

  private Draft(SystemText system, Map<String, String> changed) {
    this.system = system;
    this.changed = changed;
    String text = changed.getOrDefault(system.file(), system.text());
    SourceUnit main = SourceParser.parse(system.file(), text);
    sources = Imports.of(main, SystemModels.files(this::resolve)).sources();
    members = Members.of(sources);
    symbols = Symbols.of(members);
    topology = SystemModels.lower(main, this::resolve, Map.of()).topology();
  }

  static Draft of(SystemText system) {
    return new Draft(system, Map.of());
  }

  private Resolution resolve(String importing, String path) {
    ImportResolver resolver = system.resolver();
    Resolution found = resolver.resolve(importing, path);
    return found instanceof Resolution.Found file && changed.containsKey(file.file())
        ? new Resolution.Found(file.file(), changed.get(file.file()))
        : found;
  }

  Sources sources() {
    return sources;
  }

  Members members() {
    return members;
  }

  Symbols symbols() {
    return symbols;
  }

  Optional<Topology> topology() {
    return topology;
  }

  boolean mayChange(String file) {
    return system.editable().test(file);
  }

  /** Whether something stands in the system's own file. */
  boolean isMain(EObject object) {
    return sources.unit(object).file().equals(system.file());
  }

  /** All files, the system's own first. */
  List<SourceUnit> units() {
    return Stream.concat(Stream.of(sources.main()), sources.imported().stream()).toList();
  }

  /** The texts that were changed so far, by file. */
  Map<String, String> changed() {
    return changed;
  }

  /** The same with some changes, none of which overlap. */
  Draft with(List<Splice> splices) {
    Map<String, String> texts = new HashMap<>(changed);
    List<Splice> backwards = new ArrayList<>(splices);
    backwards.sort(Comparator.comparingInt(Splice::start).thenComparingInt(Splice::end).reversed());
    for (Splice splice : backwards) {
      String text =
          texts.computeIfAbsent(
              splice.file(),
              file ->
                  units().stream()
                      .filter(unit -> unit.file().equals(file))
                      .findFirst()
                      .orElseThrow()
                      .text());
      String inserted =
          text.contains("\r\n")
              ? splice.text().replace("\r\n", "\n").replace("\n", "\r\n")
              : splice.text();
      texts.put(
          splice.file(),
          text.substring(0, splice.start()) + inserted + text.substring(splice.end()));
    }
    return new Draft(system, texts);
  }
}
