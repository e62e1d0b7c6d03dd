package dev.sysdesign.server.hover;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.ScenarioRun;
import dev.sysdesign.analysis.explain.UnsetWords;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.lang.cursor.Cursor;
import dev.sysdesign.lang.cursor.CursorContext;
import dev.sysdesign.lang.symbol.EdgePath;
import dev.sysdesign.lang.symbol.Scope;
import dev.sysdesign.lang.symbol.Symbols;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.state.LastAnalysis;
import dev.sysdesign.server.state.TextState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the last analysis measured of a component or of an edge, and what it costs. */
final class MetricsHover implements HoverParticipant {
  @Override
  public Optional<String> section(TextState state, Cursor cursor, Scope scope) {
    return state.analysis().flatMap(last -> section(state.document(), cursor, last));
  }

  private static Optional<String> section(Document document, Cursor cursor, LastAnalysis last) {
    List<String> parts = new ArrayList<>();
    Analysis analysis = last.analysis();
    if (cursor.context() instanceof CursorContext.Arrow arrow) {
      edges(arrow, analysis).forEach(edge -> parts.add(MetricsTable.of(edge, analysis)));
    } else {
      name(cursor)
          .flatMap(analysis.shown()::component)
          .ifPresent(component -> parts.add(component(component, analysis)));
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    parts.add("*" + origin(document, last) + "*");
    return Optional.of(String.join("\n\n", parts));
  }

  private static String component(ComponentResult component, Analysis analysis) {
    String bill = BillLines.of(component.name(), analysis.bill());
    String estimate = EstimateLine.of(component.name(), analysis);
    String metrics = MetricsTable.of(component, analysis.loads());
    metrics = estimate.isEmpty() ? metrics : metrics + "\n" + estimate;
    String unset =
        UnsetWords.sentences(
                analysis.unset().stream()
                    .filter(work -> work.component().equals(component.name()))
                    .toList(),
                analysis.scenario().isPresent())
            .stream()
            .map(sentence -> "\n\n" + sentence)
            .collect(Collectors.joining());
    return metrics + unset + (bill.isEmpty() ? "" : "\n\n" + bill);
  }

  /** The name at a cursor. */
  static Optional<String> name(Cursor cursor) {
    Symbols symbols = cursor.text().symbols();
    return symbols
        .declarationAt(cursor.offset())
        .map(d -> d.name())
        .or(() -> symbols.referenceAt(cursor.offset()).map(r -> r.name()));
  }

  private static List<EdgeResult> edges(CursorContext.Arrow arrow, Analysis analysis) {
    List<String> identities =
        EdgePath.of(arrow.edge()).stream()
            .filter(path -> path.arrow().equals(arrow.arrow()))
            .map(EdgePath::identity)
            .toList();
    return analysis.shown().edges().stream()
        .filter(edge -> identities.contains(edge.edge().identity()))
        .toList();
  }

  private static String origin(Document document, LastAnalysis last) {
    Analysis analysis = last.analysis();
    String under =
        analysis
            .scenario()
            .map(ScenarioRun::scenario)
            .map(s -> " under '" + s.name() + "'")
            .orElse("");
    int runs = analysis.shown().replications();
    String text =
        "Measured over "
            + (runs == 1 ? "" : runs + " replications of ")
            + Figures.time(analysis.shown().runNanos())
            + under
            + ", seed "
            + analysis.shown().seed()
            + ".";
    boolean edited = !last.document().text().equals(document.text());
    return text
        + (last.isCutShort() ? " PARTIAL: " + analysis.ending().orElse("") : "")
        + (last.preliminary() ? " First numbers, from a short run." : "")
        + (edited ? " The text has been edited since." : "");
  }
}
