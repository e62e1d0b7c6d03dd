package dev.sysdesign.server.completion;

import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.lang.cursor.CursorContext.Limit;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItemKind;

/** The limit of a metric: an amount of its dimension, or a param. */
final class LimitProposals implements Proposals<Limit> {
  @Override
  public Class<Limit> type() {
    return Limit.class;
  }

  @Override
  public void propose(Limit context, Suggestions out) {
    Optional<MetricSpec> metric = MetricCatalog.find(context.metric());
    List<Dimension> dimensions =
        metric.map(m -> m.dimension().stream().toList()).orElse(List.of(Dimension.values()));
    if (Units.propose(dimensions, out)) {
      return;
    }
    if (metric.isPresent() && dimensions.isEmpty()) {
      out.snippet("$/month", CompletionItemKind.Value, "money a month", "", "\\$${1:1000}/month");
    }
    ValueProposals.params(out);
  }
}
