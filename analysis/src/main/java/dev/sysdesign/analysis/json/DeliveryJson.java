package dev.sysdesign.analysis.json;

import dev.sysdesign.engine.result.Deliveries;

/** What became of messages. */
final class DeliveryJson {
  private DeliveryJson() {}

  /** Writes nothing where nobody hands anything over. */
  static void write(JsonOut out, Deliveries deliveries) {
    if (deliveries.isEmpty()) {
      return;
    }
    out.object(
        "messages",
        () -> {
          out.objects(
              "components",
              deliveries.components(),
              of -> {
                out.text("name", of.name());
                OutcomeJson.latency(out, "delivery", of.delivery());
                out.millis("oldestMs", of.oldestNanos());
              });
          out.objects(
              "edges",
              deliveries.edges(),
              of -> {
                out.text("from", of.from());
                out.text("to", of.to());
                OutcomeJson.latency(out, "delivery", of.delivery());
              });
          out.objects(
              "requestClasses",
              deliveries.requestClasses(),
              of -> {
                out.text("name", of.name());
                OutcomeJson.latency(out, "delivery", of.delivery());
              });
        });
  }
}
