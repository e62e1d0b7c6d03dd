package dev.sysdesign.server.hint;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.Outcome;

/** The numbers of an edge in a few characters. */
final class EdgeFigures {
  /** Fewer failures than this are not worth the place where several numbers share a line. */
  private static final double NOTABLE_ERRORS = 0.001;

  private EdgeFigures() {}

  /** Of the only edge of a line: {@code p99 12ms · 0.1%}. */
  static String alone(Outcome outcome) {
    return "p99 "
        + Figures.time(outcome.latency().p99())
        + " · "
        + Figures.tightShare(outcome.errorRate());
  }

  /** Of one edge of several on a line: {@code 12ms}, with its errors only where they are many. */
  static String beside(Outcome outcome) {
    String time = Figures.time(outcome.latency().p99());
    return outcome.errorRate() > NOTABLE_ERRORS
        ? time + " · " + Figures.tightShare(outcome.errorRate())
        : time;
  }

  /** Of the worst edge of many on a line. */
  static String worst(EdgeResult edge) {
    return "worst " + beside(edge.outcome()) + " to " + edge.edge().to();
  }

  /** Whether the first of two edges is worse: more notable errors, else a longer time. */
  static boolean isWorse(Outcome first, Outcome second) {
    double firstErrors = notable(first);
    double secondErrors = notable(second);
    if (firstErrors != secondErrors) {
      return firstErrors > secondErrors;
    }
    return first.latency().p99() > second.latency().p99();
  }

  private static double notable(Outcome outcome) {
    return outcome.errorRate() > NOTABLE_ERRORS ? outcome.errorRate() : 0;
  }
}
