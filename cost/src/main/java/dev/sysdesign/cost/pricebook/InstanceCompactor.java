package dev.sysdesign.cost.pricebook;

import java.util.ArrayList;
import java.util.List;

/** Writes one table of instance prices in the compact form: a line of hardware, then prices. */
final class InstanceCompactor {
  private final String name;
  private final Json.Obj table;
  private final CompactText out;

  private InstanceCompactor(String name, Json.Obj table, CompactText out) {
    this.name = name;
    this.table = table;
    this.out = out;
  }

  static void compact(String name, Json.Obj table, CompactText out) {
    InstanceCompactor compactor = new InstanceCompactor(name, table, out);
    ((Json.Obj) table.at("types"))
        .fields()
        .forEach((type, facts) -> compactor.type(type, (Json.Obj) facts));
  }

  private void type(String type, Json.Obj facts) {
    String key = name + ":" + type;
    out.line(
        PriceBook.HARDWARE + key,
        facts.number("vcpu"),
        facts.number("memoryGiB"),
        facts.number("burstableBaselinePctPerVcpu"));
    if (facts.at("usdPerHour") instanceof Json.Obj usd) {
      hourly(key, facts, usd);
    } else {
      ((Json.Obj) facts.at("price"))
          .fields()
          .forEach((kind, usd) -> hourly(key + ":" + kind, facts, (Json.Obj) usd));
    }
  }

  private void hourly(String id, Json.Obj facts, Json.Obj usd) {
    String code = facts.text("usageType");
    String head =
        CompactLine.head(
            id,
            "hour",
            asOf(),
            facts.text("confidence"),
            source(facts),
            code.isEmpty() ? facts.text("rateCode_us-east-1") : code);
    out.price(facts, head, out.flat(out.scopes(usd)));
  }

  private String asOf() {
    if (!(table.at("asOf") instanceof Json.Obj byRegion)) {
      return table.text("asOf");
    }
    List<String> dates = new ArrayList<>();
    byRegion.fields().keySet().forEach(k -> dates.add(k + " " + byRegion.text(k)));
    return String.join(", ", dates);
  }

  private String source(Json.Obj facts) {
    if (!(facts.at("seenIn") instanceof Json.Arr seen)) {
      return table.text("source");
    }
    List<String> sources = new ArrayList<>();
    seen.items().forEach(s -> sources.add(((Json.Text) s).value()));
    return String.join(",", sources);
  }
}
