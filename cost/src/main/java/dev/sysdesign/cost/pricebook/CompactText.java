package dev.sysdesign.cost.pricebook;

import dev.sysdesign.engine.spelling.DidYouMean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The compact text of a price book while it is written, and what was found wrong on the way. */
final class CompactText {
  private final List<String> regions;
  private final Optional<PriceBook> reference;
  private final Map<String, String> lines = new TreeMap<>(CompactText::inOrderOfBytes);
  private String header = "";
  private final Set<String> ids = new HashSet<>();
  private final List<PriceProblem> problems = new ArrayList<>();

  /**
   * An empty text.
   *
   * @param regions the regions of the book, in order
   * @param reference a book that knows every rate that bills use; with it an unknown rate, most
   *     likely a misspelt one, is a problem
   */
  CompactText(List<String> regions, Optional<PriceBook> reference) {
    this.regions = regions;
    this.reference = reference;
  }

  List<String> regions() {
    return regions;
  }

  List<PriceProblem> problems() {
    return problems;
  }

  void header(String... fields) {
    header = String.join("\t", fields);
  }

  /** Adds a line of a key, which is to be unique, and at least one more field. */
  void line(String key, String... fields) {
    lines.put(CompactLine.plain(key), String.join("\t", fields));
  }

  /** Adds a price; {@code at} is where it stands in the file. */
  void price(Json at, String head, String tiers) {
    String id = head.substring(0, head.indexOf('\t'));
    if (!ids.add(id)) {
      report("prices-duplicate", at.place(), "The price '%s' stands twice.".formatted(id));
    }
    boolean isRate = id.indexOf(':') < 0;
    if (isRate && reference.isPresent() && !reference.get().knows(id)) {
      String hint = DidYouMean.afterSentence(id, reference.get().rateIds());
      report("prices-unknown-rate", at.place(), "No bill uses the rate '" + id + "'." + hint);
    }
    line(id, head.substring(id.length() + 1) + tiers);
  }

  /** Prices by region; a region that the file does not list is a problem. */
  Map<String, String> scopes(Json.Obj prices) {
    Map<String, String> scopes = new TreeMap<>();
    for (String scope : prices.fields().keySet()) {
      scopes.put(scope, prices.text(scope));
      if (!regions.contains(scope) && !scope.equals(CompactLine.EVERYWHERE)) {
        String hint = DidYouMean.afterSentence(scope, regions);
        report(
            "prices-unknown-region",
            prices.names().get(scope),
            "'%s' is none of the file's regions.%s".formatted(scope, hint));
      }
    }
    return scopes;
  }

  /** The one tier of a flat price. */
  String flat(Map<String, String> prices) {
    return CompactLine.tier("0", "", prices, regions);
  }

  void report(String code, Place at, String message) {
    problems.add(new PriceProblem(code, at, message));
  }

  /** The whole text in UTF-8: the header, then the lines sorted by their key. */
  byte[] bytes() {
    StringBuilder text = new StringBuilder(header).append('\n');
    lines.forEach((key, rest) -> text.append(key).append('\t').append(rest).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int inOrderOfBytes(String a, String b) {
    return Arrays.compareUnsigned(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
