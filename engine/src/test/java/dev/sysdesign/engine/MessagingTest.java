package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.share;
import static dev.sysdesign.engine.Blueprint.size;
import static dev.sysdesign.engine.Blueprint.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Timeline;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.NetworkEffect;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Brokers and their consumers. */
class MessagingTest {
  private static final long SECOND = 1_000_000_000L;

  private static Blueprint mail(double offered, Object[] queue, Object... worker) {
    return new Blueprint()
        .with("client", "c", "rate", rate(offered))
        .with("service", "app", "serviceTime", constant(1))
        .with("queue", "mail", queue)
        .with("worker", "mailer", worker)
        .call("c", "app")
        .hand("app", "mail")
        .hand("mail", "mailer");
  }

  private static Object[] of(Object... properties) {
    return properties;
  }

  private static ComponentResult component(SimulationResult result, String name) {
    return result.component(name).orElseThrow();
  }

  private static double offered(SimulationResult result, String name) {
    return component(result, name).outcome().counts().offered();
  }

  private static Timeline.OfComponent line(SimulationResult result, String name) {
    return result.timeline().components().stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** M/M/4 with 18 a second, 5 a slot: W = 0.5939 s, of which 0.3939 s in the queue. */
  @Test
  void aQueueAndItsWorkersWaitAsErlangSays() {
    SimulationResult result =
        mail(18, of(), "concurrency", count(4), "serviceTime", exponential(200))
            .warmup(60)
            .seconds(8000)
            .run();
    assertEquals(593.9, component(result, "mail").outcome().latency().mean() / 1e6, 40);
    assertEquals(393.9, component(result, "mail").own().mean() / 1e6, 40);
    assertEquals(7.09, component(result, "mail").queueMean(), 0.7);
    assertEquals(0.9, component(result, "mailer").utilization().orElseThrow(), 0.01);
    assertEquals(0, component(result, "mailer").queueMax());
    assertEquals(1, result.outcome().latency().mean() / 1e6, 0.01, "it only hands over");
  }

  /** A place that comes free stays empty for 10 ms until the next message takes it. */
  @Test
  void aFullBrokerRejectsItsProducer() {
    Blueprint full = mail(100, of("capacity", count(10)), "serviceTime", constant(1000));
    SimulationResult result = full.warmup(20).seconds(100).run();
    assertEquals(0.9, result.outcome().errorRate(), 0.02);
    assertEquals("mail", result.rootCauses().get(0).component());
    assertEquals(Cause.REJECTED, result.rootCauses().get(0).cause());
    assertEquals(0.99, component(result, "mail").utilization().orElseThrow(), 0.01);
  }

  @Test
  void throughputAfterAPartitionOfTwoSecondsIsThatBefore() {
    Blueprint system =
        mail(80, of(), "concurrency", count(10), "serviceTime", exponential(100)).warmup(10);
    Intervention cut =
        new Intervention(20 * SECOND, 22 * SECOND, NetworkEffect.Cut.between("mail", "mailer"));
    SimulationResult calm = system.run();
    SimulationResult hit = system.run(cut);
    assertTrue(line(hit, "mail").queue().at(21) > 100, "the backlog of two seconds");
    double before = mean(line(calm, "mailer"), 45, 60);
    assertEquals(before, mean(line(hit, "mailer"), 45, 60), 0.02 * before);
    assertEquals(offered(calm, "mailer"), offered(hit, "mailer"), 30, "none is lost");
    assertEquals(
        component(calm, "mail").outcome().counts().completed(),
        component(hit, "mail").outcome().counts().completed(),
        30);
    assertEquals(0, component(hit, "mail").outcome().counts().failed());
  }

  private static double mean(Timeline.OfComponent line, int from, int until) {
    return IntStream.range(from, until).mapToDouble(line.arrivals()::at).average().orElseThrow();
  }

  /** A failure rate of 30 % and three deliveries: 0.3³ = 2.7 % are dead, 1.39 deliveries each. */
  @Test
  void whatFailsTooOftenGoesToTheDeadLetters() {
    SimulationResult result =
        mail(
                500,
                of("maxReceive", count(3), "visibility", ms(200), "deadLetter", word("dead")),
                "serviceTime",
                constant(10),
                "concurrency",
                count(100),
                "errorRate",
                share(0.3))
            .with("queue", "dead")
            .warmup(5)
            .seconds(120)
            .run();
    double messages = offered(result, "mail");
    assertEquals(1.39, offered(result, "mailer") / messages, 0.01);
    assertEquals(0.027, offered(result, "dead") / messages, 0.002);
    assertEquals(
        offered(result, "dead"),
        component(result, "mail").outcome().errors().get(Cause.DEAD_LETTER),
        5);
    assertEquals(0, result.outcome().errorRate());
  }

  @Test
  void workSlowerThanTheVisibilityIsDoneTwice() {
    SimulationResult result =
        mail(
                10,
                of("visibility", ms(100), "maxReceive", count(2)),
                "serviceTime",
                constant(150),
                "concurrency",
                count(50))
            .run();
    assertEquals(2, offered(result, "mailer") / offered(result, "mail"), 0.01);
  }

  @Test
  void theMessagesOfACrashedWorkerAreDeliveredAgain() {
    Intervention crash =
        new Intervention(20 * SECOND, 25 * SECOND, new InstanceEffect.Crash("mailer", 0, 1, 0));
    SimulationResult result =
        mail(50, of("visibility", ms(3000)), "serviceTime", constant(100), "concurrency", count(10))
            .run(crash);
    assertEquals(0, component(result, "mail").outcome().counts().failed());
    assertEquals(5, component(result, "mailer").outcome().counts().failed(), 5);
    assertEquals(0, component(result, "mailer").outcome().errors().getOrDefault(Cause.REFUSED, 0L));
    assertTrue(component(result, "mail").outcome().counts().inFlight() < 30);
    assertEquals(250, line(result, "mail").queue().at(24), 60);
  }

  private static Blueprint ordered(String type, Object... properties) {
    return new Blueprint()
        .with("client", "c", "rate", rate(8))
        .with(type, "log", properties)
        .with("worker", "one", "instances", count(3), "serviceTime", exponential(100))
        .hand("c", "log")
        .hand("log", "one")
        .warmup(100)
        .seconds(8000);
  }

  /** One record at a time, so M/M/1 with 8 a second and 10: W = 0.5 s, whatever the workers. */
  @Test
  void aShardIsReadOneRecordAtATime() {
    SimulationResult result = ordered("stream").run();
    assertEquals(500, component(result, "log").outcome().latency().mean() / 1e6, 45);
    SimulationResult wide = ordered("stream", "shards", count(20)).run();
    assertTrue(component(wide, "log").outcome().latency().mean() / 1e6 < 110);
  }

  @Test
  void aFifoQueueWithoutKeysIsOneGroup() {
    SimulationResult result = ordered("queue", "fifo", word("on")).run();
    assertEquals(500, component(result, "log").outcome().latency().mean() / 1e6, 45);
  }

  @Test
  void everyConsumerOfAStreamReadsEveryRecordAndAQueueGivesEachToOne() {
    for (String type : new String[] {"stream", "queue"}) {
      SimulationResult result =
          ordered(type)
              .with("worker", "two", "serviceTime", constant(1), "concurrency", count(30))
              .hand("log", "two")
              .seconds(100)
              .run();
      double all = offered(result, "one") + offered(result, "two");
      assertEquals(type.equals("stream") ? 2 : 1, all / offered(result, "log"), 0.05, type);
    }
  }

  @Test
  void aStreamThrottlesAboveTheRateOfItsShards() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(300))
            .with("stream", "log", "shards", count(2), "shardRate", rate(100))
            .call("c", "log")
            .warmup(5)
            .run();
    assertEquals(1.0 / 3, result.outcome().errorRate(), 0.01);
    assertEquals(Cause.THROTTLED, result.rootCauses().get(0).cause());
    assertEquals(1, component(result, "log").utilization().orElseThrow(), 0.01);
  }

  @Test
  void aTopicGivesEveryMessageToEverySubscriberEachByItself() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(100))
            .with("topic", "news", "deliveryTime", constant(30), "retries", count(2))
            .with("service", "broken", "errorRate", share(1), "serviceTime", constant(1))
            .with("queue", "inbox")
            .with("worker", "reader", "serviceTime", constant(10))
            .hand("c", "news")
            .hand("news", "broken", "backoff", Blueprint.backOff(5))
            .hand("news", "inbox")
            .hand("inbox", "reader")
            .run();
    double messages = offered(result, "news");
    assertEquals(3, offered(result, "broken") / messages, 0.01);
    assertEquals(1, offered(result, "reader") / messages, 0.01);
    assertEquals(0, result.outcome().errorRate());
    assertEquals(0, result.outcome().latency().mean(), 1e-9, "accepted at once");
  }

  @Test
  void aBatchIsTakenAheadOfTheSlots() {
    Object[] worker = {"concurrency", count(1), "batch", count(5), "serviceTime", constant(100)};
    SimulationResult result = mail(20, of(), worker).seconds(30).run();
    assertEquals(4, component(result, "mailer").queueMax());
    assertEquals(1, component(result, "mailer").utilization().orElseThrow(), 0.05);
  }

  private static double kafka(Object... properties) {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(60))
            .with("stream", "log", properties)
            .with(
                "worker",
                "consumer",
                "instances",
                count(2),
                "concurrency",
                count(1),
                "serviceTime",
                exponential(20))
            .hand("c", "log")
            .hand("log", "consumer")
            .warmup(20)
            .seconds(3000)
            .run();
    return result.totals().deliveries().component("log").orElseThrow().delivery().mean() / 1e6;
  }

  /**
   * Two partitions, two consumers, exponential 20 ms, 60 records a second: measured 51 ms where
   * records have keys, M/M/1: 20 ÷ (1 − 0.6), and 1,221 ms without, on Kafka 3.7 with records of
   * some 80 B; these are of 500 B, so that a batch is as many records.
   */
  @Test
  void aProducerOfKafkaStaysAtOnePartition() {
    Object[] shards = {"shards", count(2), "shardRate", rate(1e6)};
    assertEquals(50, kafka(shards), 2);
    Object[] kafka = {"shards", count(2), "shardRate", rate(1e6), "on", word("msk")};
    double whole = kafka(kafka);
    Object[] spread = {
      "shards", count(2), "shardRate", rate(1e6), "on", word("msk"), "partitioner", word("spread")
    };
    assertEquals(50, kafka(spread), 2);
    Object[] set = {
      "shards",
      count(2),
      "shardRate",
      rate(1e6),
      "partitioner",
      new Value.Call("sticky", Map.of("size", size(16_384 * 500 / 80.0)))
    };
    assertEquals(1221, kafka(set), 150);
    assertTrue(150 < whole && whole < 400, "33 records of 500 B in a row: " + whole);
  }

  /** A message that is delivered again at once is delivered for ever at the same instant. */
  @Test
  void aDeliveryTakesAtLeastAMillisecondToCountAsLost() {
    Shape visibility = ComponentCatalog.spec("queue").parameter("visibility").orElseThrow().shape();
    assertEquals(1e6, ((Shape.Amount) visibility).min());
  }
}
