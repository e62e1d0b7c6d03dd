package dev.sysdesign.diagram.chart;

/**
 * An edge of the topology.
 *
 * @param id the identity of the edge
 * @param from the node of the caller
 * @param to the node of the callee
 * @param handOver whether the caller only hands over
 * @param guards as the language writes them; empty without any
 * @param figures what its caller saw; empty without a run
 * @param failing whether more than one call in a thousand failed
 * @param flow its calls ÷ the calls of the busiest edge; 0 without a run
 * @param description all of it in one sentence
 */
public record Link(
    String id,
    int from,
    int to,
    boolean handOver,
    String guards,
    String figures,
    boolean failing,
    double flow,
    String description) {
  /** Whether the component calls itself. */
  public boolean isLoop() {
    return from == to;
  }
}
