package dev.sysdesign.cost.purchase;

import dev.sysdesign.engine.catalog.InstanceCatalog;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import java.util.List;

/** Pricing parameters of what carries messages. */
public final class MessagePurchases {
  public static final String QUEUE = "queue";
  public static final String STREAM = "stream";
  public static final String TOPIC = "topic";

  public static final String KINESIS_ON_DEMAND = "kinesis-on-demand";
  public static final String MSK = "msk";
  public static final String EVENTBRIDGE = "eventbridge";
  public static final String DEFAULT_BROKER = "kafka.m5.large";

  public static final ParameterSpec CALL_BATCH =
      ParameterSpec.whole(
              "callBatch", 1, 10, "Messages sent, received and deleted in one call to SQS.")
          .orElse(1);

  public static final ParameterSpec STREAM_ON =
      ParameterSpec.words(
              "on",
              "What it is bought as.",
              "kinesis",
              "Kinesis with reserved shards.",
              KINESIS_ON_DEMAND,
              "Kinesis by the byte.",
              MSK,
              "Kafka brokers of the type `instance`.")
          .orElse("kinesis");

  public static final ParameterSpec BROKER =
      ParameterSpec.of(
          "instance",
          new Shape.Name("a Kafka broker type", () -> InstanceCatalog.known(DEFAULT_BROKER)),
          "Type of its brokers where it runs on `msk`.");

  public static final ParameterSpec BROKERS =
      ParameterSpec.whole(
              "brokers", 1, 90, "Kafka brokers; 3, one for each of three zones, as MSK advises.")
          .orElse(3);

  public static final ParameterSpec STREAM_STORAGE =
      Sizes.storage("Size of the disk of each Kafka broker.");

  public static final ParameterSpec TOPIC_ON =
      ParameterSpec.words(
              "on",
              "What it is bought as.",
              "sns",
              "A notification topic.",
              EVENTBRIDGE,
              "An event bus.")
          .orElse("sns");

  private MessagePurchases() {}

  static List<PurchaseSpec> specs() {
    return List.of(
        new PurchaseSpec(QUEUE, "SQS", List.of(CALL_BATCH)),
        new PurchaseSpec(
            STREAM, "Kinesis or MSK", List.of(STREAM_ON, BROKER, BROKERS, STREAM_STORAGE)),
        new PurchaseSpec(TOPIC, "SNS or EventBridge", List.of(TOPIC_ON)));
  }
}
