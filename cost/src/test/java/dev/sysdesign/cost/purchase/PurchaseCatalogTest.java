package dev.sysdesign.cost.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Value;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PurchaseCatalogTest {
  @Test
  void hasOneEntryForEachComponentType() {
    Set<String> types = new TreeSet<>();
    ComponentCatalog.all().forEach(t -> types.add(t.spec().name()));
    Set<String> priced = new TreeSet<>();
    PurchaseCatalog.all().forEach(s -> priced.add(s.type()));
    assertEquals(types, priced);
    assertEquals(priced.size(), PurchaseCatalog.all().size());
  }

  @Test
  void namesNoParameterThatTheEngineHas() {
    for (PurchaseSpec spec : PurchaseCatalog.all()) {
      for (ParameterSpec parameter : spec.parameters()) {
        assertTrue(
            ComponentCatalog.spec(spec.type()).parameter(parameter.name()).isEmpty(),
            () -> spec.type() + "." + parameter.name());
      }
    }
  }

  @Test
  void defaultsToWordsThatItsParametersKnow() {
    for (PurchaseSpec spec : PurchaseCatalog.all()) {
      for (ParameterSpec parameter : spec.parameters()) {
        if (parameter.shape() instanceof Shape.Words words
            && parameter.defaultValue().orElse(null) instanceof Value.Word word) {
          List<String> known = words.options().stream().map(Shape.Option::word).toList();
          assertTrue(known.contains(word.word()), () -> spec.type() + "." + parameter.name());
        }
      }
    }
  }

  @Test
  void givesNoParametersForWhatIsNoType() {
    assertEquals(List.of(), PurchaseCatalog.parameters("toaster"));
  }
}
