package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.model.Distribution;
import java.util.List;

/** Parameters that every serving type shares, each with the type's own default. */
public final class StationParameters {
  /** The word for a limit that is not there. */
  public static final String UNLIMITED = "unlimited";

  private static final Shape NO_LIMIT =
      new Shape.Words(List.of(new Shape.Option(UNLIMITED, "No limit.")));

  private StationParameters() {}

  static ParameterSpec instances() {
    return ParameterSpec.whole(
            "instances", 1, 100_000, "How many instances, dealt to the zones in order.")
        .orElse(1);
  }

  static ParameterSpec concurrency(long slots, String reason) {
    return ParameterSpec.whole(
            "concurrency", 1, 1_000_000, "Slots of one instance: calls inside at a time. " + reason)
        .or(NO_LIMIT)
        .orElse(slots);
  }

  static ParameterSpec unlimitedConcurrency(String reason) {
    return ParameterSpec.whole(
            "concurrency", 1, 1_000_000, "Slots of one instance: calls inside at a time. " + reason)
        .or(NO_LIMIT)
        .orElse(UNLIMITED);
  }

  static ParameterSpec queue(long places, String reason) {
    return ParameterSpec.whole(
            "queue",
            0,
            10_000_000,
            "Calls that wait for a slot of one instance; more are rejected. " + reason)
        .or(NO_LIMIT)
        .orElse(places);
  }

  static ParameterSpec serviceTime(Distribution law, String reason) {
    return ParameterSpec.law(
            "serviceTime", BareLaw.LOG_NORMAL, "Its own work for one call, unloaded. " + reason)
        .orElse(law);
  }

  static ParameterSpec discipline() {
    return ParameterSpec.words(
            "discipline",
            "Which waiting call gets the next slot.",
            "fifo",
            "First come, first served.",
            "lifo",
            "The newest first: under overload some are served in time.",
            "priority",
            "Reads before writes.",
            "ps",
            "Cores are shared by all calls in a slot.")
        .orElse("fifo");
  }

  static ParameterSpec loadFactor() {
    return ParameterSpec.function(
        "loadFactor",
        "How its work slows down with u = busy ÷ slots of the instance, as contention does. Default: not"
            + " at all.",
        LoadFactorFunctions.ALL);
  }

  static ParameterSpec errorRate() {
    return ParameterSpec.share("errorRate", "Share of its calls that fail after their work.")
        .orElse(0);
  }

  static ParameterSpec instance(String noun, String example) {
    return ParameterSpec.of(
        "instance",
        new Shape.Name(noun, () -> InstanceCatalog.known(example)),
        "Instance type, such as `" + example + "`: sets its cores and its price.");
  }

  static ParameterSpec cores() {
    return ParameterSpec.whole(
        "cores",
        1,
        1024,
        "Cores of one instance. Default: the vCPUs of `instance`; without one, unlimited.");
  }

  static ParameterSpec cpu(double share, String reason) {
    return ParameterSpec.share(
            "cpu", "Share of the service time that needs a core; the rest is waiting. " + reason)
        .orElse(share);
  }
}
