package dev.sysdesign.engine.analytic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference values are those of queueing-oracles.json, by the entries' names. */
final class QueueTest {
  private static final double DIGITS = 1e-9;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "mm1-8-10, 8, 10, 1, 0.4",
    "mm1-95-100, 95, 100, 1, 0.19",
    "mmc-8.0-5.0-2, 8, 5, 2, 0.355555555556",
    "mmc-18.0-5.0-4, 18, 5, 4, 0.393876632148",
    "mmc-10000.0-781.25-16, 10000, 781.25, 16, 0.000121953565172",
    "mmc-19000.0-200.0-100, 19000, 200, 100, 0.000506456853913"
  })
  void waitsAsInAnUnboundedQueue(String id, double lambda, double mu, int c, double wait) {
    Queue queue = Queue.of(lambda / mu, c, Double.POSITIVE_INFINITY, 1);

    assertEquals(wait, queue.meanWait() / mu, wait * DIGITS, id);
    assertEquals(0, queue.loss());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "mmck-9.0-10.0-1-11, 9, 10, 1, 10, 0.0437323736196, 0.396944059859",
    "mmck-12.0-10.0-1-5, 12, 10, 1, 4, 0.250588121556, 0.235949258224",
    "mmck-50.0-10.0-4-8, 50, 10, 4, 4, 0.251239878852, 0.0549750722407",
    "mmck-250.0-100.0-2-20, 250, 100, 2, 18, 0.202097017982, 0.0712848790072",
    "mmck-3000.0-200.0-16-32, 3000, 200, 16, 16, 0.02148335932, 0.00141988247485"
  })
  void losesAndWaitsAsInABoundedQueue(
      String id, double lambda, double mu, int c, double places, double loss, double wait) {
    Queue queue = Queue.of(lambda / mu, c, places, 1);

    assertEquals(loss, queue.loss(), loss * DIGITS, id);
    assertEquals(wait, queue.meanWait() / mu, wait * DIGITS, id);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "erlangB-2-4, 2, 4, 0.0952380952381",
    "erlangB-8-10, 8, 10, 0.121661064253",
    "erlangB-180-200, 180, 200, 0.010324995205",
    "erlangB-120-100, 120, 100, 0.196269989455"
  })
  void losesByErlangsFormulaWhereNobodyWaits(String id, double erlangs, int c, double loss) {
    assertEquals(loss, Queue.of(erlangs, c, 0, 1).loss(), loss * DIGITS, id);
    assertEquals(0, Queue.of(erlangs, c, 0, 1).meanWait());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "mg1-lognormal-80.0-0.01-0.5, 80, 0.01, 0.2840254166877415, 0.0256805083338",
    "mg1-lognormal-60.0-0.01-1.5, 60, 0.01, 8.487735836358526, 0.0711580187727",
    "mg1-erlang4-80.0, 80, 0.01, 0.25, 0.025",
    "md1-90.0, 90, 0.01, 0, 0.045"
  })
  void waitsByPollaczekAndKhinchineAtOneServer(
      String id, double lambda, double mean, double scv, double wait) {
    Queue queue = Queue.of(lambda * mean, 1, Double.POSITIVE_INFINITY, scv);

    assertEquals(wait, queue.meanWait() * mean, wait * DIGITS, id);
  }

  @Test
  void waitsForEverPastSaturation() {
    assertEquals(
        Double.POSITIVE_INFINITY, Queue.of(20, 20, Double.POSITIVE_INFINITY, 1).meanWait());
  }

  @Test
  void losesWhatASaturatedQueueCannotServe() {
    Queue queue = Queue.of(40, 20, 10_000_000, 1);

    assertEquals(0.5, queue.loss(), DIGITS);
    assertTrue(queue.meanWait() > 100_000);
  }

  @Test
  void isContinuousAtALoadOfOne() {
    Queue below = Queue.of(10 * (1 - 1e-6), 10, 50, 1);
    Queue at = Queue.of(10, 10, 50, 1);
    Queue above = Queue.of(10 * (1 + 1e-6), 10, 50, 1);

    assertEquals(at.meanWait(), (below.meanWait() + above.meanWait()) / 2, 1e-5);
    assertEquals(at.loss(), (below.loss() + above.loss()) / 2, 1e-6);
  }
}
