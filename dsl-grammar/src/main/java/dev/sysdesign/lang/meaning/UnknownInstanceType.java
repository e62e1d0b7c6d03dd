package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.catalog.InstanceCatalog;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.engine.spelling.DidYouMean;
import dev.sysdesign.lang.model.Element;
import java.util.List;
import java.util.Optional;

/** An instance type that no table knows: its cores and its price are unknown. */
final class UnknownInstanceType implements ModelRule {
  static final RuleSpec UNKNOWN_INSTANCE_TYPE =
      RuleSpec.warning(
          "unknown-instance-type",
          "A type of machine is not in the table, so its cores and its price are unknown.",
          "service app { instance: m6i.lrge }",
          "Write a type of the table.");

  private static final String INSTANCE = "instance";

  @Override
  public List<RuleSpec> owns() {
    return List.of(UNKNOWN_INSTANCE_TYPE);
  }

  @Override
  public void check(ModelCheck check) {
    for (Component component : check.topology().components()) {
      Optional<String> type = component.properties().word(INSTANCE);
      if (type.isPresent() && InstanceCatalog.vcpus(type.get()).isEmpty()) {
        check.problem(
            UNKNOWN_INSTANCE_TYPE,
            new Element.OfComponent(component.name()),
            INSTANCE,
            "'%s' is not in the table of instance types, so its cores and its price are unknown."
                .formatted(type.get()),
            DidYouMean.hint(type.get(), InstanceCatalog.known(type.get())));
      }
    }
  }
}
