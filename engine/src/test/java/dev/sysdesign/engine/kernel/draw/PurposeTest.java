package dev.sysdesign.engine.kernel.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a seed fixes may never change by accident. */
class PurposeTest {
  private static final long RUN = -2529857523242969672L;
  private static final long WORK_OF_APP = -8762406294826511723L;

  @Test
  void everyPurposeKeepsItsNumber() {
    String numbers =
        Arrays.stream(Purpose.values())
            .map(purpose -> purpose + " " + purpose.number())
            .collect(Collectors.joining(", "));
    assertEquals(
        "ARRIVAL 1, REQUEST 2, CLASS 3, KEY 4, WORK 5, ERROR 6, HIT 7, ROUTE 8, GUARD 9, "
            + "BACK_OFF 10, AGE 11, COLD_START 12, EARLY 13, LOSS 14, CHOICE 15, BURST 16, "
            + "THINK 17, PATIENCE 18, FAULT 19",
        numbers);
  }

  @Test
  void aKeyIsAFunctionOfSeedReplicationPurposeAndName() {
    long run = Purpose.run(1, 0);
    assertEquals(RUN, run);
    assertEquals(WORK_OF_APP, Purpose.WORK.key(run, "app"));
  }
}
