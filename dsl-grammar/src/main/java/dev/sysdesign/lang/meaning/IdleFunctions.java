package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.catalog.ClientLoads;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.PolicyCatalog;
import dev.sysdesign.engine.model.Amounts;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Functions whose arguments leave everything as it would be without them. */
final class IdleFunctions implements ModelRule {
  static final RuleSpec IDLE_PATTERN =
      RuleSpec.warning(
          "idle-pattern",
          "The pattern of a client never changes its rate.",
          "pattern: spike(factor: 5, at: 5s, for: 0s)",
          "Give it a length and other rates, or leave the pattern out.");

  static final RuleSpec IDLE_FUNCTION =
      RuleSpec.warning(
          "idle-function",
          "An argument takes all effect from its function, such as a strength of 0.",
          "loadFactor: linear(0)",
          "Write another value, or leave the function out.");

  private static final String PATTERN = "pattern";

  @Override
  public List<RuleSpec> owns() {
    return List.of(IDLE_PATTERN, IDLE_FUNCTION);
  }

  @Override
  public void check(ModelCheck check) {
    check.clients().forEach(client -> pattern(check, client));
    for (Component component : check.topology().components()) {
      List<ParameterSpec> known = ComponentCatalog.spec(component.type()).parameters();
      Element element = new Element.OfComponent(component.name());
      functions(check, element, component.name(), component.properties(), known);
    }
    for (Edge edge : check.topology().edges()) {
      Element element = new Element.OfEdge(edge.identity());
      functions(check, element, edge.identity(), edge.policies(), PolicyCatalog.all());
    }
  }

  private static void pattern(ModelCheck check, Component client) {
    OptionalDouble rate = ClientLoads.rateUnderIdlePattern(client);
    if (rate.isPresent() && rate.getAsDouble() > 0) {
      check.problem(
          IDLE_PATTERN,
          new Element.OfComponent(client.name()),
          PATTERN,
          "Pattern '%s' of '%s' changes nothing: the rate is %s all the time."
              .formatted(
                  client.properties().call(PATTERN).orElseThrow().function(),
                  client.name(),
                  Amounts.text(rate.getAsDouble(), Dimension.RATE)),
          "Give it a length and other rates, or leave it out.");
    }
  }

  private static void functions(
      ModelCheck check, Element element, String name, Properties set, List<ParameterSpec> known) {
    for (ParameterSpec property : known) {
      set.call(property.name()).ifPresent(call -> function(check, element, name, property, call));
    }
  }

  private static void function(
      ModelCheck check, Element element, String name, ParameterSpec property, Value.Call call) {
    List<ParameterSpec> idle =
        property.shape().function(call).map((FunctionSpec f) -> f.idle(call)).orElse(List.of());
    if (!idle.isEmpty()) {
      check.problem(
          IDLE_FUNCTION,
          element,
          property.name(),
          "'%s' of '%s' changes nothing: %s."
              .formatted(
                  call.function(),
                  name,
                  idle.stream()
                      .map(p -> "'%s' is %s".formatted(p.name(), p.neutralText()))
                      .collect(Collectors.joining(" and "))),
          "Write another value, or leave '%s' out.".formatted(property.name()));
    }
  }
}
