package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.catalog.InstanceCatalog;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.spelling.DidYouMean;
import dev.sysdesign.lang.model.Element;
import java.util.Optional;

/** An instance type that no table knows: its cores and its price are unknown. */
final class UnknownInstanceType implements ModelRule {
  private static final String INSTANCE = "instance";

  @Override
  public void check(ModelCheck check) {
    for (Component component : check.topology().components()) {
      Optional<String> type = component.properties().word(INSTANCE);
      if (type.isPresent() && InstanceCatalog.vcpus(type.get()).isEmpty()) {
        check.warning(
            "unknown-instance-type",
            new Element.OfComponent(component.name()),
            INSTANCE,
            "'%s' is not in the table of instance types, so its cores and its price are unknown."
                .formatted(type.get()),
            DidYouMean.hint(type.get(), InstanceCatalog.known(type.get())));
      }
    }
  }
}
