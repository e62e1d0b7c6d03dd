package dev.sysdesign.cost.pricebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a price file that fits {@link PriceSchema} into the compact text of a {@link PriceBook}.
 */
final class PriceCompactor {
  /** Stands only in a remark of the file: pay-as-you-go distributions have these free as well. */
  private static final String FREE_CLOUDFRONT_REQUESTS = "10000000";

  private static final String HOURS_A_MONTH = "730";

  /** The month of every bill; a file that assumes another would be billed wrongly. */
  private static final Map<String, String> CONVENTIONS =
      Map.of("hoursPerMonth", HOURS_A_MONTH, "daysPerMonthForRequests", "30");

  private final Json.Obj file;
  private final CompactText out;

  private PriceCompactor(Json.Obj file, CompactText out) {
    this.file = file;
    this.out = out;
  }

  /** The compact form of {@code file}, which fits the schema, with the problems found in it. */
  static CompactText compact(Json.Obj file, Optional<PriceBook> reference) {
    List<String> regions = List.copyOf(((Json.Obj) file.at("regions")).fields().keySet());
    CompactText out = new CompactText(regions, reference);
    PriceCompactor compactor = new PriceCompactor(file, out);
    compactor.header();
    ((Json.Arr) file.at("rates")).items().forEach(r -> RateCompactor.compact((Json.Obj) r, out));
    ((Json.Obj) file.at("instanceTables"))
        .fields()
        .forEach((name, table) -> InstanceCompactor.compact(name, (Json.Obj) table, out));
    compactor.allowances();
    return out;
  }

  private void header() {
    String version = file.number("schemaVersion");
    if (!version.equals(PriceBook.VERSION)) {
      out.report(
          "prices-wrong-version",
          file.at("schemaVersion").place(),
          "The price file has schema version %s; known is %s."
              .formatted(version, PriceBook.VERSION));
    }
    String primary = file.text("primaryRegion");
    if (!out.regions().contains(primary)) {
      out.report(
          "prices-unknown-region",
          file.at("primaryRegion").place(),
          "The primary region '%s' is none of the file's regions.".formatted(primary));
    }
    if (file.at("conventions") instanceof Json.Obj conventions) {
      CONVENTIONS.forEach((name, value) -> convention(conventions, name, value));
    }
    String regions = String.join(",", out.regions());
    out.header(PriceBook.FORMAT, PriceBook.VERSION, file.text("builtOn"), primary, regions);
  }

  private void convention(Json.Obj conventions, String name, String expected) {
    if (conventions.at(name) != null && !conventions.number(name).equals(expected)) {
      out.report(
          "prices-other-month",
          conventions.at(name).place(),
          "'%s' is %s; bills here are for a month with %s."
              .formatted(name, conventions.number(name), expected));
    }
  }

  private void allowances() {
    if (file.at("freeTier") instanceof Json.Obj freeTier) {
      ((Json.Arr) freeTier.at("alwaysFree")).items().forEach(f -> allowance((Json.Obj) f));
    }
  }

  /** Allowances given in words only, such as "10 metrics, 3 dashboards", are left out. */
  private void allowance(Json.Obj free) {
    if (free.at("allowance") instanceof Json.Num) {
      for (String id : free.text("id").split(" / ", -1)) {
        out.line(PriceBook.FREE + id, allowance(id, free), CompactLine.plain(free.text("unit")));
        if (id.equals("cloudfront.egress")) {
          out.line(PriceBook.FREE + "cloudfront.requests", FREE_CLOUDFRONT_REQUESTS, "request");
        }
      }
    }
  }

  /** Free capacity is given as units that run all month, and priced by the hour. */
  private static String allowance(String id, Json.Obj free) {
    String number = free.number("allowance");
    return id.endsWith(".hour")
        ? new BigDecimal(number).multiply(new BigDecimal(HOURS_A_MONTH)).toPlainString()
        : number;
  }
}
