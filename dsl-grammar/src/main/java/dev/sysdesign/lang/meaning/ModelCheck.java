package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.catalog.PropertyRules;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Slo;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.engine.model.rule.Severity;
import dev.sysdesign.lang.model.Element;
import dev.sysdesign.lang.model.SourceMap;
import dev.sysdesign.lang.source.Problem;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The check of one model: what the rules look at, and where they report.
 *
 * @param archetypes what the components are to the simulator, by name; without clients and those
 *     whose properties do not fit together
 * @param outgoing the edges of each caller, in their order
 * @param whole whether the model is all of the text: a statement with a mistake is left out, and
 *     what seems to be missing may be that
 */
record ModelCheck(
    Topology topology,
    Map<String, Archetype> archetypes,
    Map<String, List<Edge>> outgoing,
    SourceMap places,
    Report report,
    boolean whole,
    String file) {
  /** A check of a model, the components of which it compiles once for all rules. */
  static ModelCheck of(Topology topology, SourceMap places, Report report, String file) {
    Map<String, Archetype> archetypes = new HashMap<>();
    for (Component component : topology.components()) {
      if (PropertyRules.misfits(component).isEmpty()) {
        LanguageTypes.archetype(component).ifPresent(a -> archetypes.put(component.name(), a));
      }
    }
    Map<String, List<Edge>> outgoing = new LinkedHashMap<>();
    for (Edge edge : topology.edges()) {
      outgoing.computeIfAbsent(edge.from(), from -> new ArrayList<>()).add(edge);
    }
    return new ModelCheck(
        topology, archetypes, outgoing, places, report, !report.hasErrors(), file);
  }

  /** A problem at an element's name. */
  void problem(RuleSpec rule, Element element, String message, String hint) {
    report.problem(rule, name(element), message, hint);
  }

  /** A problem at the value of a property; at the element's name where it does not set it. */
  void problem(RuleSpec rule, Element element, String property, String message, String hint) {
    SourceRange range =
        places.property(element, property).orElseGet(() -> SourceRange.startOf(file));
    report.problem(rule, range, message, hint);
  }

  /** A problem at an element's name that is graver here than its rule says. */
  void error(RuleSpec rule, Element element, String message, String hint) {
    report.add(new Problem(rule, Severity.ERROR, name(element), message, hint));
  }

  /** Whether the text sets a property, rightly or not: what is wrong is reported already. */
  boolean isSet(Element element, String property) {
    return places.place(element).filter(p -> p.properties().containsKey(property)).isPresent();
  }

  private SourceRange name(Element element) {
    return places
        .place(element)
        .map(place -> place.name())
        .orElseGet(() -> SourceRange.startOf(file));
  }

  /** The edges of a caller; none for who calls nobody. */
  List<Edge> edgesOf(String caller) {
    return outgoing.getOrDefault(caller, List.of());
  }

  List<Component> clients() {
    return topology.components().stream().filter(LanguageTypes::isClient).toList();
  }

  /** Hands over every comparison of an {@code slo} and of an {@code expect}, with its place. */
  void objectives(BiConsumer<Element, Objective> each) {
    List<Slo> slos = topology.slos();
    for (int s = 0; s < slos.size(); s++) {
      for (int o = 0; o < slos.get(s).objectives().size(); o++) {
        each.accept(new Element.OfObjective(s, o), slos.get(s).objectives().get(o));
      }
    }
    for (Scenario scenario : topology.scenarios()) {
      for (int o = 0; o < scenario.expectations().size(); o++) {
        each.accept(new Element.OfExpectation(scenario.name(), o), scenario.expectations().get(o));
      }
    }
  }
}
