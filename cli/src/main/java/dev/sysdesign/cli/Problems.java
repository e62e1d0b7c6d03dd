package dev.sysdesign.cli;

import dev.sysdesign.cost.price.PriceProblem;
import dev.sysdesign.lang.source.Problem;
import java.nio.file.Path;
import java.util.List;

/** Writes problems of files, one a line. */
final class Problems {
  private Problems() {}

  static void report(Terminal terminal, List<Problem> problems) {
    problems.forEach(problem -> terminal.err().println(problem.text()));
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
