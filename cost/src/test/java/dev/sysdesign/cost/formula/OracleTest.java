package dev.sysdesign.cost.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Money;
import dev.sysdesign.cost.pricebook.PriceBook;
import dev.sysdesign.cost.pricebook.PriceFiles;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OracleTest {
  private static final PriceBook BOOK = PriceFiles.shipped();

  /** The two cases that show what a flat price would give; no bill charges it. */
  private static final List<String> FLAT =
      List.of("dto-01-seed-flat-130TB", "dto-02-seed-flat-exact");

  static Stream<OracleCase> graduated() throws IOException {
    return OracleCase.all().stream().filter(c -> !FLAT.contains(c.id()));
  }

  static Stream<OracleCase> flat() throws IOException {
    return OracleCase.all().stream().filter(c -> FLAT.contains(c.id()));
  }

  @ParameterizedTest
  @MethodSource("graduated")
  void costsWhatTheReferenceCaseSays(OracleCase reference) {
    List<Charge> charges = OracleUsage.charges(BOOK, reference);
    BigDecimal exact =
        charges.stream().map(c -> c.exact().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(
        0, new BigDecimal(reference.expectedExact()).compareTo(exact), exact::toPlainString);
    Money lines =
        charges.stream().map(c -> c.amount().orElseThrow()).reduce(Money.ZERO, Money::plus);
    assertEquals(reference.expectedUsd(), lines.toString());
  }

  @ParameterizedTest
  @MethodSource("flat")
  void showsWhatTheFlatPriceWouldGive(OracleCase reference) {
    BigDecimal price =
        BOOK.rate("datatransfer.out.internet", reference.region()).orElseThrow().first();
    BigDecimal gb =
        reference.has("gb")
            ? reference.number("gb").value()
            : reference
                .number("rps")
                .times(reference.number("kbPerRequest"))
                .times(reference.number("seconds"))
                .per(1_000_000)
                .value();
    assertEquals(reference.expectedUsd(), Money.rounded(gb.multiply(price)).toString());
  }

  @Test
  void readsAllReferenceCases() throws IOException {
    assertEquals(66, OracleCase.all().size());
    assertTrue(FLAT.stream().allMatch(id -> id.contains("flat")));
  }
}
