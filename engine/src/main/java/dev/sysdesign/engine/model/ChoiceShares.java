package dev.sysdesign.engine.model;

import java.util.List;

/**
 * How a choice among edges falls, where each call takes one of them: a router's, a name's.
 *
 * <p>An edge with a share as its guard takes exactly that share of the calls; those without divide
 * the rest by their weights. Where no edge has a share, all divide by their weights alone.
 */
public final class ChoiceShares {
  /** The policy that weighs an edge; an edge without one weighs 1. */
  public static final String WEIGHT = "weight";

  private ChoiceShares() {}

  /**
   * The shares of the edges, up to a common factor: weights where no edge has a share, else
   * fractions of 1.
   *
   * @param among the edges that a request of the class may take
   */
  public static double[] of(List<Edge> among, RequestClass request) {
    double given = 0;
    double weights = 0;
    boolean shared = false;
    for (Edge edge : among) {
      if (edge.share(request) < 1) {
        given += edge.share(request);
        shared = true;
      } else {
        weights += weight(edge);
      }
    }
    double[] shares = new double[among.size()];
    double each = shared ? Math.max(0, 1 - given) / Math.max(weights, Double.MIN_NORMAL) : 1;
    for (int i = 0; i < shares.length; i++) {
      double share = among.get(i).share(request);
      shares[i] = share < 1 ? share : weight(among.get(i)) * each;
    }
    return shares;
  }

  private static double weight(Edge edge) {
    return edge.policies().amount(WEIGHT).orElse(1);
  }
}
