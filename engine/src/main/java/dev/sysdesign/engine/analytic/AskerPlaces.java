package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.kernel.compiled.Places;
import java.util.Arrays;

/**
 * From where the calls of a node come. Those of a node that is everywhere come from where its
 * askers stand, a client's by its rate, others' alike.
 */
final class AskerPlaces {
  private final Graph graph;
  private final Places places;
  private final double[][] standing;
  private final double[][] found;

  AskerPlaces(Graph graph, Places places, double[][] standing) {
    this.graph = graph;
    this.places = places;
    this.standing = standing;
    found = new double[standing.length][];
  }

  /** How much of the calls of a node comes from each place. */
  double[] of(int node) {
    if (!isEverywhere(node)) {
      return standing[node];
    }
    if (found[node] == null) {
      double[] sum = new double[0];
      boolean[] seen = new boolean[standing.length];
      sum = add(sum, node, seen);
      found[node] = sum.length == 0 ? standing[node] : sum;
    }
    return found[node];
  }

  private double[] add(double[] before, int node, boolean[] seen) {
    double[] sum = before;
    seen[node] = true;
    for (int e = 0; e < graph.edges.size(); e++) {
      int asker = graph.from[e];
      if (graph.to[e] == node && !seen[asker]) {
        sum = isEverywhere(asker) ? add(sum, asker, seen) : weighted(sum, asker);
      }
    }
    return sum;
  }

  private double[] weighted(double[] before, int asker) {
    double[] own = standing[asker];
    double[] sum = Arrays.copyOf(before, Math.max(before.length, own.length));
    double all = Arrays.stream(own).sum();
    double weight = graph.archetypes[asker] instanceof Archetype.Source s ? s.rate() : 1;
    for (int place = 0; place < own.length; place++) {
      sum[place] += weight * own[place] / all;
    }
    return sum;
  }

  private boolean isEverywhere(int node) {
    return standing[node].length > 0 && places.isEverywhere(standing[node].length - 1);
  }
}
