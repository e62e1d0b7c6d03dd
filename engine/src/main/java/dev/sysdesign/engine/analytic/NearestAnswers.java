package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.kernel.compiled.Places;
import dev.sysdesign.engine.model.Component;
import java.util.Arrays;
import java.util.List;

/** How a name's answers part where everybody who asks gets the one nearest to where it stands. */
final class NearestAnswers {
  /** As many instances of an asker are looked at. */
  private static final int MOST = 64;

  private final Graph graph;
  private final Places places;

  NearestAnswers(Graph graph, Places places) {
    this.graph = graph;
    this.places = places;
  }

  /** The weights of a name's edges, in their order; askers count by their rate, others alike. */
  double[] of(int name, List<Integer> answers) {
    double[] weights = new double[answers.size()];
    for (int e = 0; e < graph.edges.size(); e++) {
      if (graph.to[e] == name) {
        add(graph.from[e], answers, rate(graph.from[e]), weights);
      }
    }
    return weights;
  }

  /** The share of each edge among the answers that one asker gets. */
  double[] of(int asker, int[] answers) {
    double[] shares = new double[answers.length];
    add(asker, Arrays.stream(answers).boxed().toList(), 1, shares);
    return shares;
  }

  private double rate(int asker) {
    double rate = graph.archetypes[asker] instanceof Archetype.Source s ? s.rate() : 1;
    return rate > 0 ? rate : 1;
  }

  private void add(int asker, List<Integer> answers, double weight, double[] weights) {
    Component component = graph.components.get(asker);
    int instances =
        graph.fronts[asker] == null ? 1 : Math.min(MOST, graph.fronts[asker].instances());
    for (int i = 0; i < instances; i++) {
      weights[nearest(places.of(component, i), answers)] += weight / instances;
    }
  }

  /** The first of those that are equally near. */
  private int nearest(int place, List<Integer> answers) {
    int best = 0;
    for (int i = 1; i < answers.size(); i++) {
      best = way(place, answers.get(i)) < way(place, answers.get(best)) ? i : best;
    }
    return best;
  }

  private double way(int place, int e) {
    double usual = places.latency(place, places.of(graph.components.get(graph.to[e]), 0));
    return graph.edges.get(e).policies().amount("latency").orElse(usual);
  }
}
