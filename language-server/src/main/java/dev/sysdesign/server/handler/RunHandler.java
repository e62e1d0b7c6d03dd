package dev.sysdesign.server.handler;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.text.ReportStyle;
import dev.sysdesign.analysis.text.TextReport;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.state.TextState;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/** {@code sysdesign/run}: a run that someone wants to read. */
@JsonSegment("sysdesign")
public final class RunHandler {
  private static final ReportStyle STYLE = ReportStyle.DEFAULT.of(Capabilities.version());

  private final Session session;

  public RunHandler(Session session) {
    this.session = session;
  }

  /** What to run: a text's system, and where wanted one of its scenarios. */
  public record Run(String uri, String scenario) {}

  /** What came of it, as the command line prints it. */
  public record Report(String report) {}

  @JsonRequest
  public CompletableFuture<Report> run(Run params) {
    Optional<Document> document = session.texts().find(params.uri()).map(TextState::document);
    if (document.isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    CompletableFuture<Optional<Analysis>> run =
        session.analyse(document.get(), Optional.ofNullable(params.scenario()));
    CompletableFuture<Report> report =
        run.thenApply(
            analysis -> analysis.map(a -> new Report(TextReport.of(a, STYLE))).orElse(null));
    Runnable cancel = () -> run.cancel(false);
    report.whenComplete((done, fault) -> cancel.run()).exceptionally(fault -> null);
    return report;
  }
}
