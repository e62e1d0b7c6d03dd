package dev.sysdesign.engine.result;

import java.util.List;

/**
 * A class of requests of one client, end to end.
 *
 * @param rootCauses where its failures began, most first
 * @param began requests by the part of the measured window in which they began, as in {@link
 *     ClassCalls}
 * @param open those of them that are not over at the end of the run, with all that they caused
 */
public record RequestResult(
    String name,
    String client,
    Outcome outcome,
    List<RootCause> rootCauses,
    Series began,
    Series open) {
  /** One of which it is not known when its requests began. */
  public RequestResult(String name, String client, Outcome outcome, List<RootCause> rootCauses) {
    this(name, client, outcome, rootCauses, new Series(), new Series());
  }

  public RequestResult {
    rootCauses = List.copyOf(rootCauses);
  }
}
