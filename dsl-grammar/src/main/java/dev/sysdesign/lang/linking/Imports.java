package dev.sysdesign.lang.linking;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.ImportDecl;
import dev.sysdesign.lang.catalog.SourceRules;
import dev.sysdesign.lang.source.Problem;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.SourceUnit;
import dev.sysdesign.lang.tree.Sources;
import dev.sysdesign.lang.tree.Tokens;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Follows the imports of a file, each file once. */
public final class Imports {
  /** More files than this are not one system. */
  static final int MOST = 200;

  private final ImportedFiles files;
  private final Map<String, SourceUnit> found = new LinkedHashMap<>();
  private final Deque<String> path = new ArrayDeque<>();
  private final List<Problem> problems = new ArrayList<>();

  private Imports(ImportedFiles files) {
    this.files = files;
  }

  /**
   * A file with all that it imports, and what was wrong on the way.
   *
   * @param sources the files that could be read
   */
  public record Followed(Sources sources, List<Problem> problems) {}

  /** Follows the imports of a file and of the files it imports. */
  public static Followed of(SourceUnit main, ImportedFiles files) {
    Imports imports = new Imports(files);
    imports.follow(main);
    imports.found.remove(main.file());
    return new Followed(
        new Sources(main, new ArrayList<>(imports.found.values())), imports.problems);
  }

  private void follow(SourceUnit unit) {
    path.addLast(unit.file());
    for (var statement : unit.root().getStatements()) {
      if (statement instanceof ImportDecl decl && decl.getUri() != null) {
        follow(unit, decl);
      }
    }
    path.removeLast();
    found.put(unit.file(), unit);
  }

  private void follow(SourceUnit unit, ImportDecl decl) {
    SourceRange range =
        unit.range(Tokens.first(decl, AstPackage.Literals.IMPORT_DECL__URI).orElseThrow());
    ImportedFiles.Outcome outcome = files.find(unit, decl.getUri());
    if (outcome instanceof ImportedFiles.Outcome.Unreadable unreadable) {
      problem(SourceRules.UNREADABLE_IMPORT, range, unreadable.reason());
    } else if (outcome instanceof ImportedFiles.Outcome.Found file) {
      follow(file.unit(), range);
    }
  }

  private void follow(SourceUnit imported, SourceRange range) {
    String file = imported.file();
    if (path.contains(file)) {
      problem(
          SourceRules.IMPORT_CYCLE, range, "'" + file + "' imports itself: " + cycle(file) + ".");
    } else if (found.size() + path.size() >= MOST) {
      problem(
          SourceRules.TOO_MANY_IMPORTS, range, "A system is made of at most " + MOST + " files.");
    } else if (!found.containsKey(file)) {
      follow(imported);
    }
  }

  private String cycle(String file) {
    String steps =
        path.stream()
            .dropWhile(step -> !step.equals(file))
            .map(step -> "'" + step + "'")
            .collect(Collectors.joining(" imports "));
    return steps + " imports '" + file + "'";
  }

  private void problem(RuleSpec rule, SourceRange range, String message) {
    problems.add(new Problem(rule, range, message, ""));
  }
}
