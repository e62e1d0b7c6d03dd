package dev.sysdesign.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.random.Mix;
import org.junit.jupiter.api.Test;

/** Who has the turn by weight, and who owns an address. */
class RouterTurnsTest {
  private static String turns(SmoothRoundRobin line, int count, double... weight) {
    StringBuilder turns = new StringBuilder();
    for (int i = 0; i < count; i++) {
      turns.append((char) ('a' + line.next(weight)));
    }
    return turns.toString();
  }

  /** The example of nginx's own documentation of its smooth round robin. */
  @Test
  void spreadsTheTurnsOfTheHeaviest() {
    assertEquals("aabacaaaabacaa", turns(new SmoothRoundRobin(3), 14, 5, 1, 1));
  }

  @Test
  void nobodyWithoutWeightIsInLine() {
    SmoothRoundRobin line = new SmoothRoundRobin(3);
    assertEquals("acac", turns(line, 4, 2, 0, 2));
    assertEquals(-1, line.next(new double[3]));
  }

  private static int owner(int address, int gone) {
    int owner = -1;
    long most = Long.MIN_VALUE;
    for (int target = 0; target < 5; target++) {
      long claim = Addresses.claim(Mix.mix(address), target * Mix.GOLDEN);
      if (target != gone && claim > most) {
        owner = target;
        most = claim;
      }
    }
    return owner;
  }

  @Test
  void onlyTheAddressesOfATargetThatIsGoneMove() {
    int[] before = new int[5];
    int[] moved = new int[5];
    for (int address = 0; address < 10_000; address++) {
      int all = owner(address, -1);
      int without = owner(address, 2);
      before[all]++;
      if (all == 2) {
        moved[without]++;
      } else {
        assertEquals(all, without, "address " + address);
      }
    }
    for (int target = 0; target < 5; target++) {
      assertEquals(2_000, before[target], 5 * Math.sqrt(2_000 * 0.8), "of target " + target);
      assertEquals(target == 2 ? 0 : 500, moved[target], 5 * Math.sqrt(375), "to " + target);
    }
  }
}
