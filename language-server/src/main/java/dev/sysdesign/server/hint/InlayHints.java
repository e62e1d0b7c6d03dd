package dev.sysdesign.server.hint;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.lang.drift.Drift;
import dev.sysdesign.lang.drift.Drift.Standing;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.document.Lines;
import dev.sysdesign.server.state.LastAnalysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * The numbers of the last analysis behind the components and edges that they belong to, wherever
 * these stand by now.
 */
public final class InlayHints {
  private static final String STALE = " From before the last edit; save to measure again.";
  private static final String PRELIMINARY = " First numbers, from a short run.";

  /** The hints within a range, in the order of the text. */
  public List<InlayHint> handle(Document document, LastAnalysis last, Drift drift, Range range) {
    Lines lines = document.lines();
    int from = range.getStart().getLine();
    int to = range.getEnd().getLine();
    List<Label> labels = new ArrayList<>();
    components(last.analysis(), drift, labels);
    edges(last, drift, lines, labels);
    labels.sort(Comparator.comparingInt(Label::offset));
    return fitting(labels, lines, last.isTentative()).stream()
        .filter(l -> from <= lines.line(l.offset()) && lines.line(l.offset()) <= to)
        .map(l -> hint(l, lines, last.isTentative()))
        .toList();
  }

  /** The labels without those for which their line has no room; the hover has what they say. */
  private static List<Label> fitting(List<Label> labels, Lines lines, boolean preliminary) {
    Map<Integer, Integer> used = new HashMap<>();
    List<Label> fitting = new ArrayList<>();
    for (Label label : labels) {
      int line = lines.line(label.offset());
      int width = used.getOrDefault(line, 0) + label.shown(preliminary).length();
      if (width <= LineLabels.WIDEST) {
        used.put(line, width);
        fitting.add(label);
      }
    }
    return fitting;
  }

  private static void components(Analysis analysis, Drift drift, List<Label> labels) {
    Map<String, Standing> standing = drift.components();
    for (ComponentResult component : analysis.shown().components()) {
      Standing where = standing.get(component.name());
      if (where != null) {
        ComponentFigures.text(component, analysis.loads(), analysis.bill())
            .ifPresent(
                text ->
                    labels.add(
                        new Label(
                            where.part().end(),
                            text,
                            where.stale(),
                            Optional.of(component.type() + " " + component.name()))));
      }
    }
  }

  private static void edges(LastAnalysis last, Drift drift, Lines lines, List<Label> labels) {
    Map<String, Standing> standing = drift.edges();
    Map<Integer, LineLabels> byLine = new TreeMap<>();
    for (EdgeResult edge : last.analysis().shown().edges()) {
      Standing where = standing.get(edge.edge().identity());
      if (where != null) {
        byLine
            .computeIfAbsent(lines.line(where.part().nameStart()), line -> new LineLabels())
            .add(edge, where);
      }
    }
    byLine.values().forEach(line -> labels.addAll(line.labels(last.isTentative())));
  }

  private static InlayHint hint(Label label, Lines lines, boolean preliminary) {
    InlayHint hint =
        new InlayHint(lines.position(label.offset()), Either.forLeft(label.shown(preliminary)));
    String marks = (label.stale() ? STALE : "") + (preliminary ? PRELIMINARY : "");
    hint.setTooltip(Either.forLeft(label.tooltip().orElse("") + "." + marks));
    return hint;
  }
}
