package dev.sysdesign.cli;

import dev.sysdesign.cost.pricebook.PriceProblem;
import dev.sysdesign.lang.SystemModels;
import dev.sysdesign.lang.source.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Writes problems of files, one a line. */
final class Problems {
  private Problems() {}

  static void report(Terminal terminal, List<Problem> problems) {
    report(terminal, problems, Set.of());
  }

  /**
   * The same; what is wrong with a value of the call names the option that gave it.
   *
   * @param varied params with values of {@code --vary}
   */
  static void report(Terminal terminal, List<Problem> problems, Set<String> varied) {
    for (Problem problem : problems) {
      if (problem.file().startsWith(SystemModels.OVERRIDE)) {
        ofCall(problem, varied).report(terminal);
      } else {
        terminal.err().println(problem.text());
      }
    }
  }

  private static CallProblem ofCall(Problem problem, Set<String> varied) {
    String param = problem.file().substring(SystemModels.OVERRIDE.length());
    String option = varied.contains(param) ? "--vary" : "--set";
    return new CallProblem(
        problem.code(), "'%s %s': %s".formatted(option, param, problem.message()), problem.hint());
  }

  /** Those of a price file; one that is about the file as a whole stands at its start. */
  static void report(Terminal terminal, Path file, List<PriceProblem> problems) {
    for (PriceProblem problem : problems) {
      int line = Math.max(1, problem.place().line());
      int column = Math.max(1, problem.place().column());
      terminal
          .err()
          .println(
              "%s:%s:%s: %s: %s".formatted(file, line, column, problem.code(), problem.message()));
    }
  }
}
