package dev.sysdesign.cost;

import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.BillProblem;
import dev.sysdesign.cost.bill.BillRules;
import dev.sysdesign.cost.pricebook.PriceBook;
import dev.sysdesign.cost.usage.ComponentUse;
import dev.sysdesign.cost.usage.SystemUse;
import dev.sysdesign.engine.spelling.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What keeps a bill from being whole and a user can mend. */
final class Completeness {
  private Completeness() {}

  static List<BillProblem> problems(SystemUse use, List<BillLine> lines, PriceBook prices) {
    List<BillProblem> problems = new ArrayList<>();
    if (!use.month().isMeasured()) {
      problems.add(nothingMeasured(use));
    }
    Map<String, ComponentUse> byText = new TreeMap<>();
    for (ComponentUse component : use.components()) {
      byText.put(component.subject().text(), component);
      if (!prices.regions().contains(component.region())) {
        problems.add(unknownRegion(component, prices));
      }
    }
    for (BillLine line : lines) {
      ComponentUse component = byText.get(line.subject().text());
      boolean hasRegion = component != null && prices.regions().contains(component.region());
      if (hasRegion && line.unknown().isPresent() && line.charge().rate().contains(":")) {
        problems.add(unknownInstance(component, line.charge().rate(), prices));
      }
    }
    return problems;
  }

  private static BillProblem nothingMeasured(SystemUse use) {
    return new BillProblem(
        BillRules.COST_NOTHING_MEASURED,
        use.components().get(0).subject(),
        use.month().isBegun()
            ? "The run offered no request, so the bill has only what runs all the time, and nothing for calls."
            : "The run ended before its warm-up was over, so the bill has only what runs all the time, and nothing for calls.");
  }

  private static BillProblem unknownRegion(ComponentUse component, PriceBook prices) {
    return new BillProblem(
        BillRules.COST_UNKNOWN_REGION,
        component.subject(),
        "'%s' stands in '%s', for which there are no prices; known are %s.%s"
            .formatted(
                component.component().name(),
                component.region(),
                String.join(", ", prices.regions()),
                DidYouMean.afterSentence(component.region(), prices.regions())));
  }

  /** A rate of an instance is named {@code table:type} or {@code table:type:kind}. */
  private static BillProblem unknownInstance(
      ComponentUse component, String rate, PriceBook prices) {
    String[] parts = rate.split(":", -1);
    List<String> known = prices.instanceTypes(parts[0]);
    boolean isKnown = known.contains(parts[1]);
    return new BillProblem(
        BillRules.COST_UNKNOWN_INSTANCE,
        component.subject(),
        isKnown
            ? "'%s' has the instance type '%s', which the prices of %s do not have in %s."
                .formatted(
                    component.component().name(), parts[1], prices.date(), component.region())
            : "'%s' has the instance type '%s', which the prices of %s do not know.%s"
                .formatted(
                    component.component().name(),
                    parts[1],
                    prices.date(),
                    DidYouMean.afterSentence(parts[1], known)));
  }
}
