package dev.sysdesign.server.hint;

import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.lang.drift.Drift.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of the edges of one line. A line has no more than {@link #WIDEST} characters of them,
 * the most that VS Code shows; where they would have more, or are more than {@link #MOST}, the
 * worst of them stands for all.
 */
final class LineLabels {
  /** {@code editor.inlayHints.maximumLength} as VS Code has it by default. */
  static final int WIDEST = 43;

  static final int MOST = 6;

  private final List<Measured> edges = new ArrayList<>();

  /** An edge and where it stands. */
  record Measured(EdgeResult result, Standing standing) {}

  void add(EdgeResult result, Standing standing) {
    edges.add(new Measured(result, standing));
  }

  /** The labels in the order of the text. */
  List<Label> labels(boolean preliminary) {
    if (edges.size() == 1) {
      Measured only = edges.get(0);
      return List.of(
          label(only, only.standing().part().end(), EdgeFigures.alone(only.result().outcome())));
    }
    List<Label> labels = new ArrayList<>();
    targets().forEach(e -> labels.add(beside(e)));
    int width = labels.stream().mapToInt(l -> l.shown(preliminary).length()).sum();
    return edges.size() > MOST || width > WIDEST ? List.of(worst(preliminary)) : labels;
  }

  /** One edge for each target: where several lead to it, the worst of them. */
  private List<Measured> targets() {
    List<Measured> targets = new ArrayList<>();
    for (Measured edge : edges) {
      int at = edge.standing().part().nameEnd();
      Optional<Measured> same =
          targets.stream().filter(t -> t.standing().part().nameEnd() == at).findFirst();
      if (same.isEmpty()) {
        targets.add(edge);
      } else if (EdgeFigures.isWorse(edge.result().outcome(), same.get().result().outcome())) {
        targets.set(targets.indexOf(same.get()), edge);
      }
    }
    targets.sort(Comparator.comparingInt(t -> t.standing().part().nameEnd()));
    return targets;
  }

  private Label worst(boolean preliminary) {
    Measured worst = edges.get(0);
    for (Measured edge : edges) {
      if (EdgeFigures.isWorse(edge.result().outcome(), worst.result().outcome())) {
        worst = edge;
      }
    }
    int end = edges.stream().mapToInt(e -> e.standing().part().end()).max().orElseThrow();
    boolean stale = edges.stream().anyMatch(e -> e.standing().stale());
    String text = EdgeFigures.worst(worst.result());
    Label label = new Label(end, text, stale, Optional.of(tooltip(worst)));
    int tooMany = label.shown(preliminary).length() - WIDEST;
    return tooMany <= 0
        ? label
        : new Label(
            end, text.substring(0, text.length() - tooMany - 1) + "…", stale, label.tooltip());
  }

  private static Label beside(Measured edge) {
    return label(
        edge, edge.standing().part().nameEnd(), EdgeFigures.beside(edge.result().outcome()));
  }

  private static Label label(Measured edge, int offset, String text) {
    return new Label(offset, text, edge.standing().stale(), Optional.of(tooltip(edge)));
  }

  private static String tooltip(Measured edge) {
    return edge.result().edge().identity();
  }
}
