package dev.sysdesign.server.hint;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.result.ComponentResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers of a component in a few characters. */
final class ComponentFigures {
  private ComponentFigures() {}

  /**
   * Such as {@code $142 ±3/mo · ρ 83%}; without a limit there is no load, without a price no cost,
   * and with neither nothing.
   */
  static Optional<String> text(ComponentResult component, Limits limits, Bill bill) {
    List<String> parts = new ArrayList<>();
    cost(component.name(), bill).ifPresent(parts::add);
    limits.load(component.name()).ifPresent(share -> parts.add("ρ " + Figures.tightLoad(share)));
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
  }

  /** What is known of the cost; where a line of it is unknown, that it is more. */
  private static Optional<String> cost(String name, Bill bill) {
    List<BillLine> lines = bill.of(name);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    boolean known = lines.stream().anyMatch(line -> line.amount().isPresent());
    boolean unknown = lines.stream().anyMatch(line -> line.amount().isEmpty());
    if (!known) {
      return Optional.of("$?/mo");
    }
    String total = Figures.perMonth(bill.totalOf(name), bill.marginOf(name));
    return Optional.of(unknown ? ">" + total : total);
  }
}
