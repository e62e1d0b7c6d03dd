package dev.sysdesign.engine.kernel.compiled;

import java.util.Arrays;

/**
 * What a resolver may answer.
 *
 * @param answer ordinal of {@link dev.sysdesign.engine.archetype.Archetype.Answer}
 * @param edges by class, in order
 * @param shares of the edges by class, cumulative
 * @param name by class: the first class that has the same answers, and so asks for the same name
 */
public record ResolverSpec(long ttl, int answer, int[][] edges, double[][] shares, int[] name) {
  public ResolverSpec(long ttl, int answer, int[][] edges, double[][] shares) {
    this(ttl, answer, edges, shares, names(edges, shares));
  }

  private static int[] names(int[][] edges, double[][] shares) {
    int[] names = new int[edges.length];
    for (int c = 0; c < names.length; c++) {
      while (!Arrays.equals(edges[names[c]], edges[c])
          || !Arrays.equals(shares[names[c]], shares[c])) {
        names[c]++;
      }
    }
    return names;
  }
}
