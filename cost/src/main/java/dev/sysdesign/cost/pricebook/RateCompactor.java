package dev.sysdesign.cost.pricebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes one entry of the file's {@code rates} in the compact form. */
final class RateCompactor {
  private final Json.Obj rate;
  private final CompactText out;

  private RateCompactor(Json.Obj rate, CompactText out) {
    this.rate = rate;
    this.out = out;
  }

  static void compact(Json.Obj rate, CompactText out) {
    RateCompactor compactor = new RateCompactor(rate, out);
    if (rate.at("usd") instanceof Json.Obj usd) {
      compactor.price("", rate.text("unit"), out.flat(out.scopes(usd)));
    } else if (rate.at("tiers") instanceof Json.Arr tiers) {
      compactor.price("", rate.text("unit"), compactor.tiers(tiers));
    } else if (rate.at("geographies") instanceof Json.Obj geographies) {
      geographies.fields().forEach((name, g) -> compactor.geography(name, (Json.Obj) g));
    } else if (rate.at("matrix") instanceof Json.Obj matrix) {
      matrix.fields().forEach((from, to) -> compactor.row(from, (Json.Obj) to));
    } else {
      out.report(
          "prices-missing-key",
          rate.place(),
          "The rate '%s' has no price: it needs one of usd, tiers, geographies, matrix."
              .formatted(rate.text("id")));
    }
  }

  private void geography(String name, Json.Obj geography) {
    price(".egress@" + name, "GB", tiers((Json.Arr) geography.at("egressTiers")));
    price(".origin@" + name, "GB", everywhere(geography.text("toOriginPerGB")));
    price(".requests.http@" + name, "request", everywhere(geography.text("httpPerRequest")));
    price(".requests.https@" + name, "request", everywhere(geography.text("httpsPerRequest")));
  }

  /** Prices from one region to all others; the way to the CDN is a rate of its own. */
  private void row(String from, Json.Obj to) {
    Map<String, Json> destinations = new LinkedHashMap<>(to.fields());
    destinations.remove("cloudfront");
    price(
        "@" + from,
        rate.text("unit"),
        out.flat(out.scopes(new Json.Obj(to.place(), destinations, to.names()))));
  }

  private String tiers(Json.Arr tiers) {
    StringBuilder row = new StringBuilder();
    String expected = "0";
    for (Json item : tiers.items()) {
      Json.Obj tier = (Json.Obj) item;
      String from = tier.number("from");
      if (!from.equals(expected)) {
        out.report(
            "prices-broken-tiers",
            tier.place(),
            "This tier starts at %s; it must start at %s, where the one before ends."
                .formatted(from, expected.isEmpty() ? "no bound" : expected));
      }
      expected = tier.number("upTo");
      Map<String, String> prices =
          tier.at("usd") instanceof Json.Obj usd
              ? out.scopes(usd)
              : Map.of(CompactLine.EVERYWHERE, tier.text("usd"));
      row.append(CompactLine.tier(from, expected, prices, out.regions()));
    }
    if (!expected.isEmpty()) {
      out.report(
          "prices-broken-tiers",
          tiers.place(),
          "The last tier must have no end: its upTo must be null.");
    }
    return row.toString();
  }

  private String everywhere(String usd) {
    return out.flat(Map.of(CompactLine.EVERYWHERE, usd));
  }

  private void price(String suffix, String unit, String tiers) {
    List<String> sources = new ArrayList<>();
    ((Json.Arr) rate.at("sources")).items().forEach(s -> sources.add(((Json.Text) s).value()));
    String code = rate.text("usageType");
    out.price(
        rate,
        CompactLine.head(
            rate.text("id") + suffix,
            unit,
            rate.text("asOf"),
            rate.text("confidence"),
            String.join(",", sources),
            code.isEmpty() ? rate.text("rateCode_us-east-1") : code),
        tiers);
  }
}
