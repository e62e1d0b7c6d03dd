package dev.sysdesign.engine.result;

import java.util.List;

/**
 * A class of requests of one client, end to end.
 *
 * @param rootCauses where its failures began, most first
 */
public record RequestResult(
    String name, String client, Outcome outcome, List<RootCause> rootCauses) {
  public RequestResult {
    rootCauses = List.copyOf(rootCauses);
  }
}
