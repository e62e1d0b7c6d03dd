package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.lang.lowering.LanguageTypes;
import dev.sysdesign.lang.model.Element;
import dev.sysdesign.lang.model.SourceMap;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.Report;
import java.util.List;

/** The check of one model: what the rules look at, and where they report. */
record ModelCheck(Topology topology, SourceMap places, Report report, String file) {
  /** An error at an element's name. */
  void error(String code, Element element, String message, String hint) {
    report.error(code, name(element), message, hint);
  }

  /** An error at the value of a property; at the element's name where it does not set it. */
  void error(String code, Element element, String property, String message, String hint) {
    SourceRange range =
        places.property(element, property).orElseGet(() -> SourceRange.startOf(file));
    report.error(code, range, message, hint);
  }

  void warning(String code, Element element, String property, String message, String hint) {
    SourceRange range =
        places.property(element, property).orElseGet(() -> SourceRange.startOf(file));
    report.warning(code, range, message, hint);
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

  List<Component> clients() {
    return topology.components().stream().filter(LanguageTypes::isClient).toList();
  }
}
