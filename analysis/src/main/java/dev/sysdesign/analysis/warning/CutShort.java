package dev.sysdesign.analysis.warning;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A run that did not come to its end: its numbers are partial. */
final class CutShort implements WarningRule {
  private static final String THE_RUN = "The run ";

  @Override
  public List<Warning> check(Findings findings) {
    List<Warning> cut =
        Stream.concat(
                warning("The run", findings.steady()).stream(),
                findings.faulted().flatMap(run -> warning("The run under faults", run)).stream())
            .toList();
    return cut.isEmpty() && !findings.allParts()
        ? List.of(
            new Warning(
                RunRules.RUN_CUT_SHORT,
                "The run under faults came to its end, and what is measured of its parts before, in"
                    + " and after them is partial."))
        : cut;
  }

  private static Optional<Warning> warning(String which, SimulationResult run) {
    if (run.end() == SimulationResult.End.COMPLETE) {
      return Optional.empty();
    }
    String message =
        "%s is partial, %s of measured time: %s"
            .formatted(which, Figures.time(run.measuredNanos()), sentence(run.cause()));
    return Optional.of(new Warning(RunRules.RUN_CUT_SHORT, message));
  }

  private static String sentence(String doc) {
    if (doc.startsWith(THE_RUN)) {
      return "it " + doc.substring(THE_RUN.length());
    }
    return Character.toLowerCase(doc.charAt(0)) + doc.substring(1);
  }
}
