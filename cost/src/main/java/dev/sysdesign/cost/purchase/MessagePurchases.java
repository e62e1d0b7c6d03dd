package dev.sysdesign.cost.purchase;

import dev.sysdesign.engine.catalog.InstanceCatalog;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import java.util.List;

/** What carries messages is bought as. */
public final class MessagePurchases {
  public static final String QUEUE = "queue";
  public static final String STREAM = "stream";
  public static final String TOPIC = "topic";

  public static final Purchase SQS =
      new Purchase("sqs", "SQS", "Calls that send, receive and delete messages.");

  public static final Purchase KINESIS =
      new Purchase("kinesis", "Kinesis", "Kinesis with reserved shards.");

  public static final Purchase KINESIS_ON_DEMAND =
      new Purchase("kinesis-on-demand", "Kinesis", "Kinesis by the byte.");

  public static final Purchase MSK =
      new Purchase("msk", "MSK", "Kafka brokers of the type `instance`.");

  public static final Purchase SNS = new Purchase("sns", "SNS", "A notification topic.");

  public static final Purchase EVENTBRIDGE =
      new Purchase("eventbridge", "EventBridge", "An event bus.");

  private static final Choice.ByWord STREAM_CHOICE =
      Choice.ByWord.of(
          "on",
          new Choice.Offer("kinesis", KINESIS),
          new Choice.Offer("kinesis-on-demand", KINESIS_ON_DEMAND),
          new Choice.Offer("msk", MSK));

  private static final Choice.ByWord TOPIC_CHOICE =
      Choice.ByWord.of(
          "on", new Choice.Offer("sns", SNS), new Choice.Offer("eventbridge", EVENTBRIDGE));

  public static final String DEFAULT_BROKER = "kafka.m5.large";

  public static final ParameterSpec CALL_BATCH =
      ParameterSpec.whole(
              "callBatch", 1, 10, "Messages sent, received and deleted in one call to SQS.")
          .orElse(1);

  public static final ParameterSpec STREAM_ON = STREAM_CHOICE.parameter("What it is bought as.");

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

  public static final ParameterSpec TOPIC_ON = TOPIC_CHOICE.parameter("What it is bought as.");

  private MessagePurchases() {}

  static List<PurchaseSpec> specs() {
    return List.of(
        new PurchaseSpec(QUEUE, new Choice.Always(SQS), List.of(CALL_BATCH)),
        new PurchaseSpec(
            STREAM, STREAM_CHOICE, List.of(STREAM_ON, BROKER, BROKERS, STREAM_STORAGE)),
        new PurchaseSpec(TOPIC, TOPIC_CHOICE, List.of(TOPIC_ON)));
  }
}
