package dev.sysdesign.cost.pricebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One price in the compact form: {@code id, unit, asOf, confidence, sources, code}, then for each
 * tier its bounds {@code from..upTo} and its prices, all separated by tabs. The prices are those of
 * the book's regions in their order, {@code -} where unknown, or one {@code *price} that holds
 * everywhere.
 */
final class CompactLine {
  /** The scope of a price that holds in every region. */
  static final String EVERYWHERE = "global";

  private static final String UNKNOWN = "-";
  private static final String BOUNDS = "..";

  private CompactLine() {}

  /** The fields before the tiers. */
  static String head(
      String id, String unit, String asOf, String confidence, String sources, String code) {
    return String.join("\t", plain(id), plain(unit), plain(asOf), confidence, sources, plain(code));
  }

  /**
   * One tier.
   *
   * @param from lower bound, included
   * @param upTo upper bound, excluded; "" where there is none
   * @param prices by region or {@link #EVERYWHERE}
   */
  static String tier(String from, String upTo, Map<String, String> prices, List<String> regions) {
    String bounds = "\t" + from + BOUNDS + upTo + "\t";
    if (prices.containsKey(EVERYWHERE)) {
      return bounds + "*" + prices.get(EVERYWHERE);
    }
    List<String> row = new ArrayList<>();
    for (String region : regions) {
      row.add(prices.getOrDefault(region, UNKNOWN));
    }
    return bounds + String.join(",", row);
  }

  /**
   * The rate on {@code line} in the region of column {@code column}; empty where one of its tiers
   * has no price there.
   */
  static Optional<Rate> rate(String line, int column) {
    String[] fields = line.split("\t", -1);
    List<Tier> tiers = new ArrayList<>();
    for (int i = 6; i + 1 < fields.length; i += 2) {
      String price = price(fields[i + 1], column);
      if (price.equals(UNKNOWN)) {
        return Optional.empty();
      }
      int dots = fields[i].indexOf(BOUNDS);
      String upTo = fields[i].substring(dots + BOUNDS.length());
      tiers.add(
          new Tier(
              new BigDecimal(fields[i].substring(0, dots)),
              upTo.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(upTo)),
              new BigDecimal(price)));
    }
    return Optional.of(
        new Rate(fields[0], fields[1], tiers, fields[2], fields[3], fields[4], fields[5]));
  }

  private static String price(String row, int column) {
    return row.charAt(0) == '*' ? row.substring(1) : row.split(",", -1)[column];
  }

  /** Text that cannot break a line or a field. */
  static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
