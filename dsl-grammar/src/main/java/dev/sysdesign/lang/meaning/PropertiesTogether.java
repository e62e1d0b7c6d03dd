package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.catalog.PropertyMisfit;
import dev.sysdesign.engine.catalog.PropertyRules;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.List;

/** Properties of a component that fit alone, and not together. */
final class PropertiesTogether implements ModelRule {
  @Override
  public List<RuleSpec> owns() {
    return List.of();
  }

  @Override
  public void check(ModelCheck check) {
    for (Component component : check.topology().components()) {
      for (PropertyMisfit misfit : PropertyRules.misfits(component)) {
        check.problem(
            misfit.rule(),
            new Element.OfComponent(component.name()),
            misfit.property(),
            misfit.message(),
            misfit.hint());
      }
    }
  }
}
