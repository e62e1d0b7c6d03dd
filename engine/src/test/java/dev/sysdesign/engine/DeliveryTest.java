package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.result.Deliveries;
import dev.sysdesign.engine.result.SimulationResult;
import org.junit.jupiter.api.Test;

/** The time until the last consumer of a message is done. */
class DeliveryTest {
  private static Deliveries deliveries(SimulationResult result) {
    return result.totals().deliveries();
  }

  @Test
  void isFromTheRequestOfTheClientToTheEndOfTheConsumer() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(5))
            .with("service", "app", "serviceTime", constant(10))
            .with("queue", "mail")
            .with("worker", "mailer", "instances", count(20), "serviceTime", constant(70))
            .call("c", "app", "latency", ms(1))
            .hand("app", "mail", "latency", ms(2))
            .hand("mail", "mailer", "latency", ms(5))
            .run();
    double accept = result.component("mail").orElseThrow().own().p50() / 1e6;
    Deliveries all = deliveries(result);
    double found = all.component("mail").orElseThrow().delivery().p50() / 1e6;
    // 1 ms and 10 ms, 2 ms, the queue's own time, then 5 ms, 70 ms, and 5 ms for the answer.
    assertEquals(1 + 10 + 2 + accept + 5 + 70 + 5, found, 0.015 * 100);
    assertEquals(found, all.requestClass("read").orElseThrow().delivery().p50() / 1e6, 1e-9);
    assertEquals(found, all.edge("app", "mail").orElseThrow().delivery().p50() / 1e6, 1e-9);
    assertEquals(found, all.component("c").orElseThrow().delivery().p50() / 1e6, 1e-9);
    assertTrue(result.outcome().latency().max() < 25e6, "nobody waits for the mail");
  }

  /** A queue before one worker is an M/M/1: messages are in it for 1 ÷ (μ − λ). */
  @Test
  void ofASingleWorkerIsTheSojournTimeOfAQueue() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(8))
            .with("queue", "mail")
            .with(
                "worker",
                "mailer",
                "concurrency",
                count(1),
                "batch",
                count(1),
                "serviceTime",
                exponential(100))
            .hand("c", "mail")
            .hand("mail", "mailer")
            .warmup(200)
            .seconds(20_000)
            .run();
    double accept = result.component("mail").orElseThrow().own().mean() / 1e6;
    assertEquals(
        500,
        deliveries(result).component("mail").orElseThrow().delivery().mean() / 1e6,
        25 + accept);
  }

  @Test
  void isOverWithTheLastOfSeveralConsumers() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(5))
            .with("topic", "news", "deliveryTime", constant(0))
            .with("service", "quick", "serviceTime", constant(10))
            .with("service", "slow", "serviceTime", constant(90))
            .hand("c", "news")
            .hand("news", "quick")
            .hand("news", "slow")
            .run();
    double found = deliveries(result).component("news").orElseThrow().delivery().p50() / 1e6;
    assertTrue(found >= 89.5 && found < 92, "found " + found);
  }

  /** At 10 a second and 5 done, the backlog after a minute is 300: it takes the worker 60 s. */
  @Test
  void theOldestMessageOfAGrowingQueueAges() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(10))
            .with("queue", "mail", "visibility", ms(3_600_000))
            .with(
                "worker",
                "mailer",
                "concurrency",
                count(1),
                "batch",
                count(1),
                "serviceTime",
                constant(200))
            .hand("c", "mail")
            .hand("mail", "mailer")
            .run();
    Deliveries.OfComponent mail = deliveries(result).component("mail").orElseThrow();
    assertEquals(30, mail.oldestNanos() / 1e9, 3, "the one in work came half a minute ago");
    assertTrue(mail.delivery().count() <= 300);
  }

  @Test
  void isNobodysWhereNothingIsHandedOver() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(5))
            .with("service", "s")
            .call("c", "s")
            .run();
    assertTrue(deliveries(result).isEmpty());
  }

  /** One message of each request is quick, the other never done: the class has the quick ones. */
  @Test
  void ofAClassCountsMessagesOfRequestsThatAreNotOver() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(5))
            .with("queue", "fast")
            .with("queue", "slow")
            .with("worker", "quick", "instances", count(5), "serviceTime", constant(10))
            .with("worker", "stuck", "instances", count(50), "serviceTime", constant(1_000_000))
            .hand("c", "fast")
            .hand("c", "slow")
            .hand("fast", "quick")
            .hand("slow", "stuck")
            .run();
    Deliveries all = deliveries(result);
    assertEquals(
        all.component("fast").orElseThrow().delivery().count(),
        all.requestClass("read").orElseThrow().delivery().count());
    assertTrue(all.requestClass("read").orElseThrow().delivery().count() > 200);
  }
}
