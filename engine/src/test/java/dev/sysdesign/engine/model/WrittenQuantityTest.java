package dev.sysdesign.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class WrittenQuantityTest {
  private static Optional<Value.Quantity> quantity(String text) {
    return WrittenQuantity.of(text).flatMap(WrittenQuantity::quantity);
  }

  @Test
  void everyUnitOfEveryDimensionIsReadInItsBaseUnit() {
    for (Dimension dimension : Dimension.values()) {
      for (String unit : dimension.units()) {
        double factor = dimension.factor(unit).orElseThrow();
        assertEquals(Optional.of(new Value.Quantity(2 * factor, dimension)), quantity("2" + unit));
        assertEquals(quantity("2" + unit), quantity("2 " + unit));
      }
    }
  }

  @Test
  void aPercentageIsTheNearestDoubleToItsDecimal() {
    for (int tenths = 0; tenths <= 1000; tenths++) {
      BigDecimal percent = BigDecimal.valueOf(tenths, 1);
      double share = Double.parseDouble(percent.movePointLeft(2).toPlainString());
      assertEquals(
          OptionalDouble.of(share),
          WrittenQuantity.of(percent + "%").orElseThrow().amount(Dimension.SHARE));
    }
  }

  @Test
  void saysWhatIsNoPlainNumberWithAUnit() {
    WrittenQuantity price = WrittenQuantity.of("$1.5k/month").orElseThrow();
    assertEquals(new WrittenQuantity(false, true, new BigDecimal("1.5"), "k", "month"), price);
    assertFalse(price.isPlain());
    assertFalse(WrittenQuantity.of("-5ms").orElseThrow().isPlain());
    assertTrue(WrittenQuantity.of("5 parsecs").orElseThrow().isPlain());
    assertEquals(Optional.empty(), quantity("5 parsecs"));
    for (String text : new String[] {"", "ms", "1.", ".5", "1e3", "5ms 6ms", "\u0663ms"}) {
      assertEquals(Optional.empty(), quantity(text), text);
    }
  }

  @Test
  void tellsTheNumberThatATextBeginsWith() {
    assertEquals(Optional.of("20"), WrittenQuantity.begun("20."));
    assertEquals(Optional.of("-1.50"), WrittenQuantity.begun("-1.50 m"));
    assertEquals(Optional.empty(), WrittenQuantity.begun("$5"));
    assertEquals(Optional.empty(), WrittenQuantity.begun("ms"));
  }
}
