package dev.sysdesign.engine.kernel.compiled;

/**
 * Where the messages of one class go.
 *
 * @param all whether to every one of the lanes, or to one by the shares
 * @param share of each, cumulative where it goes to one
 * @param lane the first of each; the others follow it
 * @param edge that draws whether a message goes there
 */
public record LaneChoice(boolean all, double[] share, int[] lane, int[] edge) {}
