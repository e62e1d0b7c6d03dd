package dev.sysdesign.cost.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class QuantityTest {
  @Test
  void takesAMeasuredNumberAsItsShortestDecimal() {
    assertEquals("0.1", Quantity.measured(0.1).toString());
    assertEquals("259200000000", Quantity.measured(2.592e11).toString());
  }

  @Test
  void refusesWhatIsNoQuantity() {
    assertThrows(IllegalArgumentException.class, () -> Quantity.measured(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> Quantity.measured(Double.POSITIVE_INFINITY));
    assertThrows(IllegalArgumentException.class, () -> Quantity.measured(-1));
  }

  @Test
  void countsAGigabyteAsTheProviderBillsIt() {
    assertEquals("1", Quantity.of(1L << 30).bytesInGb().toString());
    assertEquals("0.931322574615478515625", Quantity.of(1_000_000_000).bytesInGb().toString());
  }

  @Test
  void billsAtLeastOnePieceAndRoundsUp() {
    assertEquals("1", Quantity.ZERO.pieces(65_536).toString());
    assertEquals("1", Quantity.of(65_536).pieces(65_536).toString());
    assertEquals("2", Quantity.of(65_537).pieces(65_536).toString());
  }

  @Test
  void leavesNothingAboveAThresholdThatIsNotReached() {
    assertEquals("0", Quantity.of(3).above(Quantity.of(5)).toString());
    assertEquals("2", Quantity.of(5).above(Quantity.of(3)).toString());
  }

  @Test
  void showsPeopleSixDigitsAndWholeNumbersInFull() {
    assertEquals("9993.53", Quantity.of(599_612).per(60).shortText());
    assertEquals("25920000001", Quantity.of("25920000000.6").shortText());
    assertEquals("0.0123457", Quantity.of("0.012345678").shortText());
    assertEquals("0", Quantity.ZERO.shortText());
  }
}
