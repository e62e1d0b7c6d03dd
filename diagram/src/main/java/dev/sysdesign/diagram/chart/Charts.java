package dev.sysdesign.diagram.chart;

import dev.sysdesign.diagram.DiagramInput;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the chart of a system. */
public final class Charts {
  private Charts() {}

  /**
   * The chart: a node for every component in name order, a link for every identity of an edge in
   * the order of the topology. An edge with an end that is no component is left out.
   */
  public static Chart of(DiagramInput input) {
    List<Component> components = input.topology().components();
    Frames frames = Frames.around(components);
    NodeWords nodeWords = new NodeWords(input);
    List<Node> nodes = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < components.size(); i++) {
      places.put(components.get(i).name(), i);
      nodes.add(nodeWords.node(components.get(i), frames.of(i)));
    }
    return new Chart(
        SystemWords.title(input.topology()),
        SystemWords.summary(input),
        notes(input, frames),
        input.run().isPresent(),
        nodes,
        links(input, places),
        frames.all());
  }

  private static List<Link> links(DiagramInput input, Map<String, Integer> places) {
    Map<String, Edge> edges = new LinkedHashMap<>();
    for (Edge edge : input.topology().edges()) {
      if (places.containsKey(edge.from()) && places.containsKey(edge.to())) {
        edges.putIfAbsent(edge.identity(), edge);
      }
    }
    LinkWords words = new LinkWords(input.run());
    return edges.values().stream()
        .map(edge -> words.link(edge, places.get(edge.from()), places.get(edge.to())))
        .toList();
  }

  private static List<String> notes(DiagramInput input, Frames frames) {
    List<String> notes = new ArrayList<>();
    input
        .run()
        .map(SimulationResult::end)
        .filter(end -> end != SimulationResult.End.COMPLETE)
        .ifPresent(end -> notes.add("The numbers are partial. " + end.doc()));
    if (frames.isCut()) {
      notes.add("Groups nested deeper than " + Frames.DEEPEST + " are not drawn.");
    }
    return notes;
  }
}
