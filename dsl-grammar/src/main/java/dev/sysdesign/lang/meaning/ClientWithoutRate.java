package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.catalog.ClientLoads;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.List;

/** A client of which nobody knows how much it sends, or whom it calls. */
final class ClientWithoutRate implements ModelRule {
  static final RuleSpec CLIENT_WITHOUT_RATE =
      RuleSpec.error(
          "client-without-rate",
          "Nothing says how much a client sends.",
          "client users",
          "Set 'rate' above 0rps, 'users', or 'arrivals' to a law of times.");

  static final RuleSpec BATCH_WITHOUT_RATE =
      RuleSpec.error(
          "batch-without-rate",
          "'batch' groups the requests of a rate, and the client sets none.",
          "client users { arrivals: batch(10) }",
          "Add a 'rate', or a pattern with rates.");

  static final RuleSpec CLIENT_WITHOUT_EDGE =
      RuleSpec.warning(
          "client-without-edge",
          "A client calls nobody, so its requests end at once.",
          "client robots { rate: 1rps }",
          "Add an edge from it, or remove it.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(CLIENT_WITHOUT_RATE, BATCH_WITHOUT_RATE, CLIENT_WITHOUT_EDGE);
  }

  @Override
  public void check(ModelCheck check) {
    for (Component client : check.clients()) {
      Element element = new Element.OfComponent(client.name());
      if (!ClientLoads.isKnown(client)
          && !check.isSet(element, "rate")
          && !check.isSet(element, "users")
          && !check.isSet(element, "arrivals")
          && !misreads(check, element, client)) {
        check.problem(
            CLIENT_WITHOUT_RATE,
            element,
            "rate",
            "Client '"
                + client.name()
                + "' must send something: set 'rate' above 0rps, 'users', or"
                + " 'arrivals' to a law of times.",
            "");
      }
      if (isBatchWithoutRate(client)) {
        check.problem(
            BATCH_WITHOUT_RATE,
            element,
            "arrivals",
            "'batch' groups the requests of a rate, but '%s' sets none.".formatted(client.name()),
            "Add 'rate: 100rps', or a pattern with rates.");
      }
      boolean calls =
          check.topology().edges().stream().anyMatch(e -> e.from().equals(client.name()));
      // An edge with a mistake in it is not in the model, and its own message says enough.
      if (!calls && !check.report().hasErrors()) {
        check.problem(
            CLIENT_WITHOUT_EDGE,
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
