package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.catalog.ClientLoads;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.lang.model.Element;

/** A client of which nobody knows how much it sends, or whom it calls. */
final class ClientWithoutRate implements ModelRule {
  @Override
  public void check(ModelCheck check) {
    for (Component client : check.clients()) {
      Element element = new Element.OfComponent(client.name());
      if (!ClientLoads.isKnown(client)
          && !check.isSet(element, "rate")
          && !check.isSet(element, "arrivals")
          && !misreads(check, element, client)) {
        check.error(
            "client-without-rate",
            element,
            "rate",
            "Client '"
                + client.name()
                + "' must send something: set 'rate' above 0rps, 'users', or"
                + " 'arrivals' to a law of times.",
            "");
      }
      if (isBatchWithoutRate(client)) {
        check.error(
            "batch-without-rate",
            element,
            "arrivals",
            "'batch' groups the requests of a rate, but '%s' sets none.".formatted(client.name()),
            "Add 'rate: 100rps', or a pattern with rates.");
      }
      boolean calls =
          check.topology().edges().stream().anyMatch(e -> e.from().equals(client.name()));
      // An edge with a mistake in it is not in the model, and its own message says enough.
      if (!calls && !check.report().hasErrors()) {
        check.warning(
            "client-without-edge",
            element,
            "",
            "Client '" + client.name() + "' calls nobody, so its requests end at once.",
            "");
      }
    }
  }

  private static boolean isBatchWithoutRate(Component client) {
    boolean batch = client.properties().call("arrivals").isPresent();
    return batch && !client.properties().has("users") && !ClientLoads.isKnown(client);
  }

  /** Whether its pattern is wrong, such as a trace whose file is missing. */
  private static boolean misreads(ModelCheck check, Element element, Component client) {
    return check.isSet(element, "pattern") && !client.properties().has("pattern");
  }
}
