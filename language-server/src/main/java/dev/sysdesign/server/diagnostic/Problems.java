package dev.sysdesign.server.diagnostic;

import dev.sysdesign.lang.outline.Statement;
import dev.sysdesign.lang.source.Problem;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.statement.StatementKind;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.document.FileNames;
import dev.sysdesign.server.state.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** The problems that the language finds, as the protocol shows them. */
final class Problems {
  private static final int MOST_RELATED = 5;

  private Problems() {}

  /** Those of the text itself at their places, those of imported files at the imports. */
  static List<Diagnostic> of(Reading reading) {
    String file = FileNames.of(reading.document().uri());
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<Boolean, List<Problem>> own =
        reading.system().problems().stream()
            .collect(Collectors.partitioningBy(p -> p.file().equals(file)));
    own.get(true).forEach(problem -> diagnostics.add(diagnostic(problem)));
    List<Problem> foreign = own.get(false).stream().filter(Problem::isError).toList();
    if (!foreign.isEmpty()) {
      diagnostics.add(imported(reading.document(), foreign));
    }
    return diagnostics;
  }

  private static Diagnostic diagnostic(Problem problem) {
    return Diagnostics.of(
        problem.rule(), problem.severity(), range(problem.range()), problem.sentence());
  }

  private static Diagnostic imported(Document document, List<Problem> problems) {
    Range range =
        document
            .syntax()
            .file()
            .all()
            .filter(s -> s.kind() == StatementKind.IMPORT)
            .findFirst()
            .map((Statement s) -> document.lines().range(s.start(), s.end()))
            .orElse(new Range(new Position(0, 0), new Position(0, 0)));
    int count = problems.size();
    String message =
        "What is imported has %s: the first is '%s'"
            .formatted(count == 1 ? "an error" : count + " errors", problems.get(0).sentence());
    Diagnostic diagnostic = Diagnostics.of(ServerRules.IMPORT_HAS_ERRORS, range, message);
    diagnostic.setRelatedInformation(
        problems.stream()
            .limit(MOST_RELATED)
            .map(
                p ->
                    new DiagnosticRelatedInformation(
                        new Location(FileNames.uri(p.file()), range(p.range())), p.sentence()))
            .toList());
    return diagnostic;
  }

  private static Range range(SourceRange range) {
    return new Range(
        new Position(range.line() - 1, range.column() - 1),
        new Position(range.endLine() - 1, range.endColumn() - 1));
  }
}
