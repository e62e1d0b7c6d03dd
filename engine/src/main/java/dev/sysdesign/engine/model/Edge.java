package dev.sysdesign.engine.model;

import java.util.List;
import java.util.Objects;

/**
 * One edge from a caller to a callee.
 *
 * @param step the place among the statements of {@code from}, from 0: edges with the same step run
 *     in parallel, others one after the other
 * @param guards all must hold for a request to take the edge; none means always
 * @param policies what the file sets on it (latency, timeout, retries …), templates applied
 */
public record Edge(
    String from, String to, Mode mode, int step, List<Guard> guards, Properties policies) {
  /** How the caller goes on. */
  public enum Mode {
    /** Call and wait for the answer: {@code ->}. */
    CALL,
    /** Hand over and go on once it is accepted: {@code ~>}. */
    HAND_OVER
  }

  public Edge {
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    Objects.requireNonNull(mode);
    if (step < 0) {
      throw new IllegalArgumentException("step must not be negative, was " + step);
    }
    guards = List.copyOf(guards);
  }

  /** The guards as the language writes them, such as {@code [browse] [10%]}; empty without any. */
  public String guardText() {
    return String.join(" ", guards.stream().map(Guard::text).toList());
  }

  /** What tells this edge from all others: caller, callee and guards. */
  public String identity() {
    String arrow = mode == Mode.CALL ? " -> " : " ~> ";
    return from + arrow + to + (guards.isEmpty() ? "" : " " + guardText());
  }

  /** The same edge between components of other names. */
  public Edge renamed(String caller, String callee) {
    return new Edge(caller, callee, mode, step, guards, policies);
  }

  /** The same edge with other policies. */
  public Edge withPolicies(Properties changed) {
    return new Edge(from, to, mode, step, guards, changed);
  }

  /** The same edge in another step of its caller. */
  public Edge withStep(int changed) {
    return new Edge(from, to, mode, changed, guards, policies);
  }

  /** The chance that a request of this class takes the edge. */
  public double share(RequestClass request) {
    double share = 1;
    for (Guard guard : guards) {
      share *= guard.share(request);
    }
    return share;
  }
}
