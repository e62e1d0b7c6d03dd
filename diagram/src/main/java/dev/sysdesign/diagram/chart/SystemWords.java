package dev.sysdesign.diagram.chart;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.diagram.DiagramInput;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Outcome;
import java.util.ArrayList;
import java.util.List;

/** What stands above a picture. */
final class SystemWords {
  private SystemWords() {}

  static String title(Topology topology) {
    return topology.title().isEmpty() ? topology.name() : topology.title();
  }

  /** Load, latency, errors and cost of the whole system, as far as they are known. */
  static String summary(DiagramInput input) {
    List<String> parts = new ArrayList<>();
    if (input.partial()) {
      parts.add("PARTIAL");
    }
    input
        .run()
        .ifPresent(
            run -> {
              Outcome outcome = run.outcome();
              parts.add(Figures.rate(outcome.throughput()));
              parts.add("p99 " + Figures.time(outcome.latency().p99()));
              parts.add("errors " + Figures.share(outcome.errorRate()));
            });
    input.bill().ifPresent(bill -> parts.add(cost(bill)));
    return String.join(" · ", parts);
  }

  private static String cost(Bill bill) {
    String total = Figures.perMonth(bill.total(), bill.margins().total());
    return bill.isComplete() ? total : "at least " + total;
  }
}
