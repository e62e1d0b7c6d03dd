package dev.sysdesign.cost.pricer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.cost.Sample;
import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.Choice;
import dev.sysdesign.cost.purchase.Purchase;
import dev.sysdesign.cost.purchase.PurchaseCatalog;
import dev.sysdesign.cost.purchase.PurchaseSpec;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A component is bought as one thing, and nothing on its bill stands there twice. */
class OnePurchaseTest {
  /** A component with properties that its choice of a purchase looks at. */
  record Bought(String type, Map<String, Value> properties) {
    Sample system() {
      Object[] namesAndValues =
          properties.entrySet().stream()
              .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
              .toArray();
      return new Sample()
          .client("users", 100)
          .component("x", type, namesAndValues)
          .edge("users", "x", 100, 1_000, 2_000);
    }

    Component component() {
      return system().topology().component("x").orElseThrow();
    }
  }

  /** Every type with each word of its choice, and with each set of what a word is inferred from. */
  static List<Bought> all() {
    List<Bought> all = new ArrayList<>();
    for (PurchaseSpec spec : PurchaseCatalog.all()) {
      List<Map<String, Value>> said = List.of(Map.of());
      for (Map.Entry<String, List<Value>> question : questions(spec).entrySet()) {
        said = answered(said, question.getKey(), question.getValue());
      }
      said.forEach(properties -> all.add(new Bought(spec.type(), properties)));
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("all")
  void buysOneThingAndNothingTwice(Bought bought) {
    Set<String> main = new TreeSet<>();
    Set<String> lines = new TreeSet<>();
    Tariff tariff = Tariff.of(Sample.BOOK, "us-east-1", false);
    PurchaseSpec spec = PurchaseCatalog.find(bought.type()).orElseThrow();
    for (Pricer pricer : Pricers.ALL) {
      for (BillLine line : pricer.lines(bought.system().use(), tariff)) {
        if (line.subject().text().equals("x")) {
          String text = line.service() + ": " + line.description();
          assertTrue(lines.add(text), () -> text + " stands twice on the bill of " + bought);
          if (spec.choice().purchases().stream()
              .anyMatch(p -> p.name().equals(pricer.spec().name()))) {
            main.add(pricer.spec().name());
          }
        }
      }
    }
    Optional<Purchase> chosen = spec.choice().of(bought.component());
    assertEquals(chosen.map(p -> Set.of(p.name())).orElse(Set.of()), main);
  }

  @Test
  void hasOnePricerForEachPurchaseAndOnePurchaseForEachPricer() {
    List<String> priced =
        Pricers.ALL.stream()
            .filter(ComponentPricer.class::isInstance)
            .map(p -> ((ComponentPricer) p).purchase().name())
            .sorted()
            .toList();
    List<String> offered =
        PurchaseCatalog.all().stream()
            .flatMap(s -> Stream.concat(Stream.of(s.choice()), s.beside().stream()))
            .flatMap(c -> c.purchases().stream())
            .map(Purchase::name)
            .distinct()
            .sorted()
            .toList();
    assertEquals(offered, priced);
  }

  @Test
  void offersAPurchaseForEachWordOfTheProperty() {
    int choices = 0;
    for (PurchaseSpec spec : PurchaseCatalog.all()) {
      if (spec.choice() instanceof Choice.ByWord byWord) {
        ParameterSpec parameter = parameter(spec, byWord.property());
        assertEquals(
            words(parameter.shape()),
            new TreeSet<>(byWord.offers().stream().map(Choice.Offer::word).toList()),
            spec::type);
        if (parameter.defaultValue().orElse(null) instanceof Value.Word word) {
          assertEquals(byWord.offers().get(0).word(), word.word(), spec::type);
        }
        choices++;
      }
    }
    assertTrue(choices > 0);
  }

  @Test
  void buysContainersOnlyWhereNothingNamesAMachine() {
    Value two = new Value.Quantity(2, Dimension.COUNT);
    assertEquals("ec2", bought("service", Map.of()));
    assertEquals("fargate", bought("service", Map.of("vcpu", two)));
    assertEquals(
        "ec2", bought("worker", Map.of("vcpu", two, "instance", new Value.Word("m6i.large"))));
    assertEquals("lambda", bought("worker", Map.of("vcpu", two, "on", new Value.Word("lambda"))));
    assertEquals("", bought("external", Map.of()));
    assertEquals("", bought("client", Map.of()));
  }

  private static String bought(String type, Map<String, Value> properties) {
    return PurchaseCatalog.of(new Bought(type, properties).component()).stream()
        .map(Purchase::name)
        .findFirst()
        .orElse("");
  }

  /** The properties that decide, each with the values that it may have. */
  private static Map<String, List<Value>> questions(PurchaseSpec spec) {
    Map<String, List<Value>> questions = new HashMap<>();
    if (spec.choice() instanceof Choice.ByWord byWord) {
      Shape shape = parameter(spec, byWord.property()).shape();
      questions.put(byWord.property(), words(shape).stream().map(w -> value(shape, w)).toList());
      for (Choice.Inferred inferred : byWord.inferred()) {
        inferred.anySet().forEach(p -> questions.put(p.name(), List.of(two())));
        inferred.noneSet().forEach(p -> questions.put(p, List.of(new Value.Word("m6i.large"))));
      }
    } else if (spec.choice() instanceof Choice.WhereSet whereSet) {
      questions.put(whereSet.property().name(), List.of(price()));
    }
    spec.beside().forEach(b -> questions.put(b.property().name(), List.of(two())));
    return questions;
  }

  private static List<Map<String, Value>> answered(
      List<Map<String, Value>> before, String property, List<Value> values) {
    List<Map<String, Value>> after = new ArrayList<>(before);
    for (Map<String, Value> properties : before) {
      for (Value value : values) {
        Map<String, Value> more = new HashMap<>(properties);
        more.put(property, value);
        after.add(more);
      }
    }
    return after;
  }

  private static ParameterSpec parameter(PurchaseSpec spec, String name) {
    return spec.parameter(name)
        .or(() -> ComponentCatalog.spec(spec.type()).parameter(name))
        .orElseThrow();
  }

  /** The words and functions that a shape takes. */
  private static Set<String> words(Shape shape) {
    Set<String> words = new TreeSet<>();
    if (shape instanceof Shape.AnyOf any) {
      any.shapes().forEach(s -> words.addAll(words(s)));
    } else if (shape instanceof Shape.Words some) {
      some.options().forEach(o -> words.add(o.word()));
    } else if (shape instanceof Shape.Functions functions) {
      functions.functions().stream().map(FunctionSpec::name).forEach(words::add);
    }
    return words;
  }

  private static Value value(Shape shape, String word) {
    return shape
        .function(new Value.Call(word, Map.of()))
        .map(f -> (Value) new Value.Call(word, Map.of("r", two(), "w", two())))
        .orElse(new Value.Word(word));
  }

  private static Value two() {
    return new Value.Quantity(2, Dimension.COUNT);
  }

  private static Value price() {
    return new Value.Price(new BigDecimal("0.01"), Value.Price.Period.ONCE);
  }
}
