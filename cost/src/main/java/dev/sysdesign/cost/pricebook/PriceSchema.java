package dev.sysdesign.cost.pricebook;

import static dev.sysdesign.cost.pricebook.Schema.Keys.object;
import static dev.sysdesign.cost.pricebook.Schema.Scalar.DECIMAL;
import static dev.sysdesign.cost.pricebook.Schema.Scalar.NULL;
import static dev.sysdesign.cost.pricebook.Schema.Scalar.NUMBER;
import static dev.sysdesign.cost.pricebook.Schema.Scalar.TEXT;
import static dev.sysdesign.cost.pricebook.Schema.Scalar.TRUTH;

import dev.sysdesign.cost.pricebook.Schema.Each;
import dev.sysdesign.cost.pricebook.Schema.Either;
import dev.sysdesign.cost.pricebook.Schema.Items;
import dev.sysdesign.cost.pricebook.Schema.Keys;

/**
 * The schema of a price file. A key that does not stand here is an error: a misspelt price must not
 * pass as an absent one.
 */
final class PriceSchema {
  private static final Schema TEXTS = new Items(TEXT);
  private static final Schema TEXT_OR_NONE = new Either(TEXT, NULL);
  private static final Schema NUMBER_OR_NONE = new Either(NUMBER, NULL);
  private static final Schema BY_SCOPE = new Each(DECIMAL);

  private PriceSchema() {}

  static Schema file() {
    return object()
        .required(NUMBER, "schemaVersion")
        .required(TEXT, "builtOn", "primaryRegion")
        .required(new Each(TEXT), "regions")
        .required(new Items(rate()), "rates")
        .required(tables(), "instanceTables")
        .optional(TEXT, "title", "disclaimer")
        .optional(conventions(), "conventions")
        .optional(new Each(source()), "sources")
        .optional(new Each(TEXTS), "componentToRates")
        .optional(new Each(unitFormula()), "unitFormulas")
        .optional(freeTier(), "freeTier");
  }

  private static Schema rate() {
    return object()
        .required(TEXT, "id", "unit", "asOf", "confidence")
        .required(TEXTS, "sources")
        .optional(BY_SCOPE, "usd")
        .optional(new Items(tier(BY_SCOPE)), "tiers")
        .optional(new Each(geography()), "geographies")
        .optional(new Each(BY_SCOPE), "matrix")
        .optional(TEXT, "service", "description", "tierScope", "note", "geography")
        .optional(TEXT_OR_NONE, "usageType", "rateCode_us-east-1")
        .optional(TEXT, "rateCode_firstTier_US")
        .optional(TEXTS, "components")
        .optional(new Items(crossCheck()), "crossChecks");
  }

  private static Keys tier(Schema usd) {
    return object().required(NUMBER, "from").required(NUMBER_OR_NONE, "upTo").required(usd, "usd");
  }

  private static Schema geography() {
    return object()
        .required(new Items(tier(DECIMAL)), "egressTiers")
        .required(DECIMAL, "toOriginPerGB", "httpPerRequest", "httpsPerRequest");
  }

  private static Schema crossCheck() {
    return object()
        .required(TEXT, "source")
        .optional(TEXT, "value", "date", "region", "engine", "deployment")
        .optional(TRUTH, "match")
        .optional(NUMBER, "matches");
  }

  private static Schema tables() {
    Schema hourly = table(instance().required(BY_SCOPE, "usdPerHour"));
    Schema byKind = table(instance().required(new Each(BY_SCOPE), "price"));
    return object()
        .optional(hourly, "ec2", "opensearch", "msk")
        .optional(byKind, "rds.postgres", "rds.mysql", "rds.aurora", "elasticache");
  }

  private static Schema table(Keys instance) {
    return object()
        .required(TEXT, "unit")
        .required(new Either(TEXT, new Each(TEXT)), "asOf")
        .required(new Each(instance), "types")
        .optional(TEXT, "source");
  }

  private static Keys instance() {
    return object()
        .required(NUMBER_OR_NONE, "vcpu", "memoryGiB")
        .optional(TEXT, "confidence", "arch", "network", "storage")
        .optional(TEXT, "usageType", "rateCode_us-east-1")
        .optional(NUMBER, "burstableBaselinePctPerVcpu", "networkBaselineMbps")
        .optional(TEXTS, "seenIn")
        .optional(new Items(crossCheck()), "crossCheck");
  }

  private static Schema conventions() {
    return object()
        .optional(TEXT, "currency", "usageType", "numbers", "gb", "rounding", "tiers")
        .optional(TEXT, "instanceGranularity")
        .optional(NUMBER, "hoursPerMonth", "daysPerMonthForRequests")
        .optional(NUMBER, "secondsPerMonthForRequests", "secondsPerMonth730h");
  }

  private static Schema source() {
    return object().required(TEXT, "kind", "trust").optional(TEXT, "repo", "commit", "regions");
  }

  private static Schema unitFormula() {
    return object().required(TEXT, "formula", "source").optional(TEXT, "note");
  }

  private static Schema freeTier() {
    Schema allowance =
        object()
            .required(TEXT, "id", "unit")
            .required(new Either(NUMBER, TEXT), "allowance")
            .optional(TEXT, "note");
    return object()
        .required(new Items(allowance), "alwaysFree")
        .optional(new Items(allowance), "legacy12Months")
        .optional(TRUTH, "defaultEnabled")
        .optional(TEXT, "note", "confidence")
        .optional(TEXTS, "sources");
  }
}
