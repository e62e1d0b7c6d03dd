package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.bill.TierUse;
import dev.sysdesign.cost.pricebook.PriceBook;
import dev.sysdesign.cost.pricebook.Rate;
import dev.sysdesign.cost.pricebook.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The prices of one region for one bill. Graduated tiers fill up over all charges of the bill, as
 * the provider counts them for the account and not for a component; so a tariff belongs to one bill
 * and one thread.
 */
public final class Tariff {
  private final PriceBook book;
  private final String region;
  private final boolean freeTier;
  private final Meter meter;

  private Tariff(PriceBook book, String region, boolean freeTier, Meter meter) {
    this.book = book;
    this.region = region;
    this.freeTier = freeTier;
    this.meter = meter;
  }

  /**
   * A tariff for a new bill.
   *
   * @param book its prices
   * @param region the region whose prices hold; one of the book's
   * @param freeTier whether the free allowances of the account are taken off
   */
  public static Tariff of(PriceBook book, String region, boolean freeTier) {
    return new Tariff(book, region, freeTier, new Meter());
  }

  /** The same bill's prices in another region; allowances and global tiers are shared. */
  public Tariff in(String otherRegion) {
    return new Tariff(book, otherRegion, freeTier, meter);
  }

  /** The prices of services that are the same everywhere, such as DNS. */
  public Tariff global() {
    return in(book.primaryRegion());
  }

  public PriceBook book() {
    return book;
  }

  public String region() {
    return region;
  }

  /**
   * Charges {@code quantity} units of a rate: first what is left of the free allowance, if asked
   * for, and then tier by tier, each unit at the price of the band it falls into.
   */
  public Charge charge(String service, String rateId, String description, Quantity quantity) {
    Optional<Rate> found = book.rate(rateId, region);
    if (found.isEmpty()) {
      return Charge.unpriced(
          service,
          rateId,
          description,
          quantity,
          "the prices of %s have no '%s' in %s".formatted(book.date(), rateId, region));
    }
    Rate rate = found.get();
    String key = rateId + " in " + region;
    Quantity from = meter.used(key);
    Quantity free = free(rateId, quantity);
    Quantity upTo = from.plus(quantity);
    meter.add(key, quantity);
    List<TierUse> uses = tiers(rate, from.plus(free), upTo);
    Charge charge = Charge.priced(service, rateId, description, quantity, rate.unit(), uses);
    return free.isZero()
        ? charge
        : charge.assuming(free.shortText() + " " + rate.unit() + " are free");
  }

  /** Units between {@code from} and {@code upTo} of this month, split at the tiers' bounds. */
  private static List<TierUse> tiers(Rate rate, Quantity from, Quantity upTo) {
    List<TierUse> uses = new ArrayList<>();
    for (Tier tier : rate.tiers()) {
      Quantity start = from.max(new Quantity(tier.from()));
      Quantity end = tier.upTo().map(Quantity::new).map(upTo::min).orElse(upTo);
      if (end.compareTo(start) > 0) {
        uses.add(new TierUse(end.above(start), tier.usd()));
      }
    }
    return uses;
  }

  /**
   * What of {@code quantity} the account has free, used up by this call. An allowance covers the
   * rate of its own name and those below it: {@code sqs} covers {@code sqs.fifo}.
   */
  private Quantity free(String rateId, Quantity quantity) {
    if (!freeTier) {
      return Quantity.ZERO;
    }
    String name = rateId.replaceFirst("@.*", "");
    while (book.freeAllowance(name).isEmpty() && name.indexOf('.') > 0) {
      name = name.substring(0, name.lastIndexOf('.'));
    }
    String key = "free " + name;
    Quantity allowance = book.freeAllowance(name).map(Quantity::new).orElse(Quantity.ZERO);
    Quantity free = allowance.above(meter.used(key)).min(quantity);
    meter.add(key, free);
    return free;
  }
}
