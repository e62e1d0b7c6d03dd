package dev.sysdesign.cost.pricebook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The prices of one date, in US dollars, on demand, without taxes. Immutable. Nothing is parsed
 * before it is asked for: a lookup finds its line in the compact text and reads that line only, so
 * that a bill costs what its own twenty prices cost and not what all 1,100 do.
 */
public final class PriceBook {
  static final String FORMAT = "sysdesign-prices";
  static final String VERSION = "1";
  static final String HARDWARE = "hardware:";
  static final String FREE = "free:";

  private final byte[] text;
  private final SortedLines lines;
  private final String date;
  private final String primaryRegion;
  private final List<String> regions;

  /**
   * A book over its compact form.
   *
   * @param text a line of header, and lines sorted by their key, in UTF-8; not changed any more
   * @throws IllegalArgumentException where {@code text} is not of this format and version
   */
  PriceBook(byte[] text) {
    int end = 0;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    String[] header = new String(text, 0, end, StandardCharsets.UTF_8).split("\t", -1);
    if (header.length != 5 || !header[0].equals(FORMAT) || !header[1].equals(VERSION)) {
      throw new IllegalArgumentException("not a price book of version " + VERSION);
    }
    this.text = text;
    this.lines = new SortedLines(text, end + 1);
    this.date = header[2];
    this.primaryRegion = header[3];
    this.regions = List.of(header[4].split(",", -1));
  }

  /** The day on which the prices were put together, ISO; each price has a date of its own too. */
  public String date() {
    return date;
  }

  /** The region that is meant where a system names none. */
  public String primaryRegion() {
    return primaryRegion;
  }

  /** All regions for which the book has prices, in its order. */
  public List<String> regions() {
    return regions;
  }

  /**
   * The rate {@code id} in {@code region}; empty where the book has no such price, which is not the
   * same as a price of 0.
   */
  public Optional<Rate> rate(String id, String region) {
    int column = regions.indexOf(region);
    return column < 0 ? Optional.empty() : lines.line(id).flatMap(l -> CompactLine.rate(l, column));
  }

  /**
   * What the type is made of.
   *
   * @param table price table, such as {@code ec2} or {@code rds.postgres}
   * @param type instance type, such as {@code m6i.large}
   */
  public Optional<Hardware> hardware(String table, String type) {
    return lines.line(HARDWARE + table + ":" + type).map(PriceBook::hardware);
  }

  /** The instance types of a price table, sorted; empty for an unknown table. */
  public List<String> instanceTypes(String table) {
    String prefix = HARDWARE + table + ":";
    return lines.keys(prefix).stream().map(key -> key.substring(prefix.length())).toList();
  }

  /** Units a month that the provider gives away under this name; empty where it gives none. */
  public Optional<BigDecimal> freeAllowance(String id) {
    return lines.line(FREE + id).map(l -> new BigDecimal(l.split("\t", -1)[1]));
  }

  /** The names of all rates; instance prices are not among them. */
  List<String> rateIds() {
    return lines.keys("").stream().filter(id -> id.indexOf(':') < 0).toList();
  }

  /** The form in which the book ships. */
  String compactText() {
    return new String(text, StandardCharsets.UTF_8);
  }

  /** Whether any region has a price under this name. */
  boolean knows(String id) {
    return lines.line(id).isPresent();
  }

  private static Hardware hardware(String line) {
    String[] fields = line.split("\t", -1);
    return new Hardware(
        number(fields[1]).map(BigDecimal::intValueExact),
        number(fields[2]),
        number(fields[3]).map(percent -> percent.movePointLeft(2)));
  }

  private static Optional<BigDecimal> number(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(field));
  }
}
