package dev.sysdesign.rules;

import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.warning.Warning;
import dev.sysdesign.chaos.ChaosPlanner;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.lang.Conditions;
import dev.sysdesign.lang.model.LoweredSystem;
import dev.sysdesign.lang.source.Problem;
import dev.sysdesign.server.diagnostic.ServerRules;
import dev.sysdesign.server.diagnostic.Shown;
import dev.sysdesign.workspace.SystemFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;

/**
 * Everything that is found wrong with a file, by as much of the product as a rule needs: its text
 * is read, for a rule of a run it is simulated and billed too, and for one of the server it is
 * looked at as an editor does. What a caller says beside the file stands in its first lines, such
 * as {@code // --set peak=20rps}.
 */
final class Trial {
  private static final String SET = "// --set ";
  private static final String FAIL_ON = "// --fail-on ";
  private static final String MAX_EVENTS = "// --max-events ";

  /** How far the analysis is when a second one is cancelled, from 0 to 1. */
  private static final String CANCEL_AT = "// --cancel-at ";

  /** A fault that a program asks for, past the checks of the text: name, component, share. */
  private static final String BY_HAND = "// --by-hand ";

  private Trial() {}

  /** One line for each finding: where, how bad, its code, its sentence. */
  static List<String> of(RuleSpec rule, Path file) {
    if (ServerRules.all().contains(rule)) {
      return Shown.of(file, text(file)).stream().map(Trial::line).toList();
    }
    LoweredSystem system = SystemFiles.read(file, overrides(file));
    List<String> found = new ArrayList<>(problems(system));
    system
        .topology()
        .ifPresent(
            topology ->
                options(file, BY_HAND).forEach(fault -> found.addAll(byHand(fault, topology))));
    boolean valid = system.isValid() && system.topology().isPresent();
    if (valid && rule.kind() == RuleSpec.Kind.RUN) {
      found.addAll(run(system.topology().get(), file));
    } else if (valid) {
      options(file, FAIL_ON)
          .map(condition -> Conditions.read("--fail-on", condition, system.topology().get()))
          .forEach(read -> read.problems().forEach(problem -> found.add(line(problem))));
    }
    return found;
  }

  private static List<String> byHand(String fault, Topology topology) {
    String[] words = fault.split("[ =%]+");
    Value share = new Value.Quantity(Double.parseDouble(words[3]) / 100, Dimension.SHARE);
    Injection injection =
        new Injection(
            words[0],
            new Target.OfComponent(words[1]),
            0,
            OptionalLong.empty(),
            new Properties(Map.of(words[2], share)));
    return ChaosPlanner.problems(topology, injection).stream()
        .map(p -> line("by hand", p.rule().severity().word(), p.code(), p.message()))
        .toList();
  }

  static List<String> problems(LoweredSystem system) {
    return system.problems().stream().map(Trial::line).toList();
  }

  private static List<String> run(Topology topology, Path file) {
    OptionalLong most = options(file, MAX_EVENTS).mapToLong(Long::parseLong).findFirst();
    List<String> found = new ArrayList<>(run(topology, most, Observer.NONE));
    options(file, CANCEL_AT)
        .mapToDouble(Double::parseDouble)
        .mapToObj(at -> run(topology, OptionalLong.empty(), done -> done < at))
        .forEach(found::addAll);
    return found;
  }

  private static List<String> run(Topology topology, OptionalLong most, Observer observer) {
    AnalysisPlan plan =
        new AnalysisPlan(
            topology, topology.scenarios().stream().findFirst(), PriceFiles.shipped(), most);
    return Analyst.analyse(plan, observer).warnings().stream().map(Trial::line).toList();
  }

  private static Map<String, String> overrides(Path file) {
    Map<String, String> overrides = new LinkedHashMap<>();
    options(file, SET)
        .map(option -> option.split("=", 2))
        .forEach(option -> overrides.put(option[0], option[1]));
    return overrides;
  }

  private static Stream<String> options(Path file, String option) {
    return Files.isRegularFile(file)
        ? text(file)
            .lines()
            .filter(line -> line.startsWith(option))
            .map(line -> line.substring(option.length()))
        : Stream.of();
  }

  /** The text of a file, whatever its bytes are. */
  static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String line(Problem problem) {
    String where = problem.line() + ":" + problem.column();
    return line(where, problem.severity().word(), problem.code(), problem.sentence());
  }

  private static String line(Warning warning) {
    String where = warning.component().orElse("system");
    return line(where, warning.rule().severity().word(), warning.code(), warning.message());
  }

  private static String line(Diagnostic shown) {
    var start = shown.getRange().getStart();
    String where = (start.getLine() + 1) + ":" + (start.getCharacter() + 1);
    String severity = shown.getSeverity().name().toLowerCase(Locale.ROOT);
    return line(where, severity, shown.getCode().getLeft(), shown.getMessage().getLeft());
  }

  private static String line(String where, String severity, String code, String sentence) {
    return where + ": " + severity + ": " + code + ": " + sentence;
  }
}
