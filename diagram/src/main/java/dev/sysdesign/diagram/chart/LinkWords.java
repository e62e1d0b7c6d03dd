package dev.sysdesign.diagram.chart;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is told of an edge in a picture. */
final class LinkWords {
  /** More failures than this are worth a reader's attention. */
  private static final double FAILING = 0.001;

  private final Map<String, EdgeResult> results = new HashMap<>();
  private final double busiest;

  LinkWords(Optional<SimulationResult> run) {
    run.ifPresent(r -> r.edges().forEach(e -> results.put(e.edge().identity(), e)));
    busiest = results.values().stream().mapToDouble(LinkWords::calls).max().orElse(0);
  }

  Link link(Edge edge, int from, int to) {
    boolean handOver = edge.mode() == Edge.Mode.HAND_OVER;
    String sentence = edge.from() + (handOver ? " hands over to " : " calls ") + edge.to();
    if (!edge.guards().isEmpty()) {
      sentence += " " + edge.guardText();
    }
    EdgeResult result = results.get(edge.identity());
    if (result == null) {
      return new Link(
          edge.identity(), from, to, handOver, edge.guardText(), "", false, 0, sentence);
    }
    Outcome outcome = result.outcome();
    return new Link(
        edge.identity(),
        from,
        to,
        handOver,
        edge.guardText(),
        figures(outcome),
        outcome.errorRate() > FAILING,
        busiest == 0 ? 0 : calls(result) / busiest,
        sentence + ": " + description(outcome));
  }

  private static double calls(EdgeResult result) {
    return result.outcome().counts().offered();
  }

  private static String figures(Outcome outcome) {
    if (outcome.counts().offered() == 0) {
      return "not called";
    }
    String p99 = "p99 " + Figures.time(outcome.latency().p99());
    return outcome.errorRate() == 0 ? p99 : p99 + " · " + Figures.tightShare(outcome.errorRate());
  }

  private static String description(Outcome outcome) {
    if (outcome.counts().offered() == 0) {
      return "not called";
    }
    return Figures.rate(outcome.throughput())
        + ", p99 "
        + Figures.time(outcome.latency().p99())
        + ", errors "
        + Figures.share(outcome.errorRate());
  }
}
