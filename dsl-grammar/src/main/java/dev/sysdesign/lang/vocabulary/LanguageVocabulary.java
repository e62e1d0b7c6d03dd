package dev.sysdesign.lang.vocabulary;

import dev.sysdesign.chaos.ScenarioCatalog;
import dev.sysdesign.cost.purchase.PurchaseCatalog;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Template;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.edit.Vocabulary;
import dev.sysdesign.lang.statement.ReservedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a text may say: what the engine knows, what is bought, and the faults. */
public final class LanguageVocabulary implements Vocabulary {
  /** The language's own. */
  public static final Vocabulary ALL = new LanguageVocabulary();

  private LanguageVocabulary() {}

  @Override
  public List<ParameterSpec> parameters(Topology topology, Owner owner) {
    List<ParameterSpec> all = new ArrayList<>(ENGINE.parameters(topology, owner));
    for (ParameterSpec more : more(topology, owner)) {
      if (all.stream().noneMatch(known -> known.name().equals(more.name()))) {
        all.add(more);
      }
    }
    return all;
  }

  private static List<ParameterSpec> more(Topology topology, Owner owner) {
    if (owner instanceof Owner.OfComponent component) {
      return bought(topology.component(component.name()).map(Component::type));
    }
    if (owner instanceof Owner.OfTemplate template) {
      return bought(
          topology
              .declarations()
              .template(template.name())
              .map(Template::type)
              .filter(type -> !type.equals(Template.CALL)));
    }
    return owner instanceof Owner.OfAction action ? faults(topology, action) : List.of();
  }

  private static List<ParameterSpec> bought(Optional<String> type) {
    return type.map(PurchaseCatalog::parameters).orElse(List.of());
  }

  private static List<ParameterSpec> faults(Topology topology, Owner.OfAction action) {
    return topology
        .scenario(action.scenario())
        .filter(s -> action.action() < s.injections().size())
        .flatMap(s -> ScenarioCatalog.find(s.injections().get(action.action()).chaos()))
        .map(fault -> fault.spec().parameters())
        .orElse(List.of());
  }

  @Override
  public boolean isName(String word) {
    return ENGINE.isName(word) && !ReservedWords.contains(word);
  }

  @Override
  public boolean isFault(String word) {
    return ScenarioCatalog.find(word).isPresent();
  }
}
