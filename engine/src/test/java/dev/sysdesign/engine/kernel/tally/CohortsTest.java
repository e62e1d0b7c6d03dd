package dev.sysdesign.engine.kernel.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.kernel.record.Calls;
import org.junit.jupiter.api.Test;

class CohortsTest {
  private static final int CARRIED = 0;

  private static Cohorts cohorts() {
    return new Cohorts(2, 3, 1);
  }

  @Test
  void countsACallWhereItsRequestBegan() {
    Cohorts cohorts = cohorts();
    int early = cohorts.column(2);
    cohorts.begin();
    int first = cohorts.column(2);
    cohorts.section(1);
    int second = cohorts.column(2);
    cohorts.sent(early, 1, 0);
    cohorts.sent(first, 1, Calls.WRITE);
    cohorts.sent(second, 1, 0);
    cohorts.sent(second, 1, 0);
    cohorts.answered(second, 1);
    assertEquals(1, cohorts.reads(new int[] {1}, 2).at(CARRIED));
    assertEquals(1, cohorts.writes(new int[] {1}, 2).at(1));
    assertEquals(2, cohorts.reads(new int[] {0, 1}, 2).at(2));
    assertEquals(1, cohorts.answers(new int[] {1}, 2).at(2));
    assertEquals(4, cohorts.attempts(1, 2));
    assertEquals(0, cohorts.attempts(0, 2) + cohorts.attempts(1, 1));
  }

  @Test
  void knowsTheRequestsThatAreUnderWay() {
    Cohorts cohorts = cohorts();
    int early = cohorts.take(0);
    cohorts.begin();
    int first = cohorts.take(0);
    cohorts.take(0);
    cohorts.drop(early);
    cohorts.drop(first);
    assertEquals(0, cohorts.open(0).at(CARRIED));
    assertEquals(2, cohorts.began(0).at(1));
    assertEquals(1, cohorts.open(0).at(1));
  }

  @Test
  void staysInTheLastPartWhenTheWindowIsOver() {
    Cohorts cohorts = cohorts();
    cohorts.begin();
    cohorts.section(Cohorts.PARTS);
    cohorts.take(0);
    assertEquals(1, cohorts.began(0).at(Cohorts.PARTS));
  }
}
