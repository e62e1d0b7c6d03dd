package dev.sysdesign.server.handler;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.text.TextReport;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.symbol.Declaration;
import dev.sysdesign.server.symbol.SymbolKind;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/** {@code sysdesign/scenarios} and {@code sysdesign/run}: a run that someone wants to read. */
@JsonSegment("sysdesign")
public final class RunHandler {
  private final Session session;

  public RunHandler(Session session) {
    this.session = session;
  }

  /** A text. */
  public record About(String uri) {}

  /** A scenario of a text. */
  public record Scenario(String name, String title) {}

  /** What to run: a text's system, and where wanted one of its scenarios. */
  public record Run(String uri, String scenario) {}

  /** What came of it, as the command line prints it. */
  public record Report(String report) {}

  @JsonRequest
  public CompletableFuture<List<Scenario>> scenarios(About params) {
    return session
        .answers()
        .about(new TextDocumentIdentifier(params.uri()), List.of(), RunHandler::scenarios);
  }

  @JsonRequest
  public CompletableFuture<Report> run(Run params) {
    Optional<Document> document = session.documents().find(params.uri());
    if (document.isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    CompletableFuture<Optional<Analysis>> run =
        session.analyse(document.get(), Optional.ofNullable(params.scenario()));
    CompletableFuture<Report> report =
        run.thenApply(analysis -> analysis.map(a -> new Report(TextReport.of(a))).orElse(null));
    Runnable cancel = () -> run.cancel(false);
    report.whenComplete((done, fault) -> cancel.run()).exceptionally(fault -> null);
    return report;
  }

  private static List<Scenario> scenarios(Document document) {
    return document
        .symbols()
        .declarations(SymbolKind.SCENARIO)
        .map((Declaration d) -> new Scenario(d.name(), d.statement().title()))
        .toList();
  }
}
