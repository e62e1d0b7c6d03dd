package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.catalog.ClientLoads;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.List;
import java.util.Optional;

/** A client that says that it sends nothing, at any time. */
final class IdleClients implements ModelRule {
  static final RuleSpec CLIENT_OF_ZERO =
      RuleSpec.warning(
          "client-of-zero",
          "A client sends nothing of its own at any time, so that nothing is measured of it.",
          "client users { rate: 0rps }",
          "Set 'rate' above 0rps, or give it a pattern with rates of its own.");

  private static final String RATE = "rate";
  private static final String PATTERN = "pattern";

  @Override
  public List<RuleSpec> owns() {
    return List.of(CLIENT_OF_ZERO);
  }

  @Override
  public void check(ModelCheck check) {
    for (Component client : check.clients()) {
      Element element = new Element.OfComponent(client.name());
      boolean misread = check.isSet(element, PATTERN) && !client.properties().has(PATTERN);
      if (client.properties().has(RATE) && !ClientLoads.isKnown(client) && !misread) {
        Optional<Value.Call> pattern = client.properties().call(PATTERN);
        check.problem(
            CLIENT_OF_ZERO,
            element,
            RATE,
            "Client '%s' sends nothing of its own: its rate is 0rps%s."
                .formatted(
                    client.name(),
                    pattern
                        .map(
                            p -> ", and its pattern '%s' does not raise it".formatted(p.function()))
                        .orElse("")),
            "Set a 'rate' above 0rps.");
      }
    }
  }
}
