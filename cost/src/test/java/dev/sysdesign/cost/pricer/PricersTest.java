package dev.sysdesign.cost.pricer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.cost.Sample;
import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.Money;
import dev.sysdesign.cost.formula.Tariff;
import dev.sysdesign.cost.purchase.PurchaseCatalog;
import dev.sysdesign.cost.purchase.PurchaseSpec;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.StatementCatalog;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PricersTest {
  private static final Path SOURCES = Path.of("src/main/java/dev/sysdesign/cost/pricer");

  static Stream<Pricer> all() {
    return Pricers.ALL.stream();
  }

  @Test
  void listsEveryPricerOnceAndHasASampleForEach() throws IOException {
    Set<String> written = new TreeSet<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        if (Files.readString(file)
            .matches("(?s).*\\bclass \\w+ implements (Component)?Pricer\\b.*")) {
          written.add(file.getFileName().toString().replace(".java", ""));
        }
      }
    }
    Set<String> listed =
        all().map(p -> p.getClass().getSimpleName()).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(written, listed);
    assertEquals(
        PricerSamples.BY_NAME.keySet(),
        all().map(p -> p.spec().name()).collect(Collectors.toSet()));
    assertEquals(Pricers.ALL.size(), PricerSamples.BY_NAME.size());
  }

  @ParameterizedTest
  @MethodSource("all")
  void billsItsSampleWithAmounts(Pricer pricer) {
    PricerSpec spec = pricer.spec();
    List<BillLine> lines = linesOf(pricer);
    assertFalse(lines.isEmpty());
    assertTrue(lines.stream().anyMatch(l -> l.service().equals(spec.service())), spec::name);
    assertTrue(lines.stream().noneMatch(l -> l.unit().isEmpty()), spec::name);
    Money sum = lines.stream().map(l -> l.amount().orElseThrow()).reduce(Money.ZERO, Money::plus);
    assertTrue(sum.usd().signum() > 0, spec::name);
    assertTrue(
        PricerSamples.BY_NAME.get(spec.name()).bill().lines().containsAll(lines), spec::name);
  }

  @ParameterizedTest
  @MethodSource("all")
  void isReachedByAPropertyThatTheLanguageHas(Pricer pricer) {
    PricerSpec spec = pricer.spec();
    boolean known =
        spec.property().isEmpty()
            || spec.types().stream().anyMatch(type -> has(type, spec.property()))
            || StatementCatalog.request().stream().anyMatch(p -> p.name().equals(spec.property()))
            || Set.of("zone", "region").contains(spec.property());
    assertTrue(known, () -> spec.name() + " is reached by " + spec.property());
  }

  @ParameterizedTest
  @MethodSource("all")
  void isReachedInItsSampleByThatPropertyAndNoOther(Pricer pricer) {
    PricerSpec spec = pricer.spec();
    Component x = PricerSamples.BY_NAME.get(spec.name()).topology().component("x").orElseThrow();
    if (has(x.type(), spec.property())) {
      Value value = x.properties().get(spec.property()).orElseThrow();
      String found =
          value instanceof Value.Call call
              ? call.function()
              : x.properties().word(spec.property()).orElse("");
      assertTrue(spec.value().isEmpty() || spec.value().equals(found), spec::name);
    }
    List<String> rivals =
        all()
            .filter(p -> p.spec().property().equals(spec.property()))
            .filter(p -> !p.spec().value().equals(spec.value()))
            .filter(p -> p instanceof ComponentPricer)
            .filter(p -> !linesOf(p, spec.name()).isEmpty())
            .map(p -> p.spec().name())
            .toList();
    assertEquals(List.of(), rivals);
  }

  @ParameterizedTest
  @MethodSource("all")
  void saysUnknownWhereNothingWasMeasured(Pricer pricer) {
    if (!(pricer instanceof ComponentPricer)) {
      return;
    }
    Sample sample =
        new Sample()
            .client("users", 1)
            .component("x", pricer.spec().types().get(0), "on", pricer.spec().value());
    for (BillLine line :
        pricer.lines(sample.unmeasured("x").use(), Tariff.of(Sample.BOOK, "us-east-1", false))) {
      assertTrue(line.amount().isEmpty());
      assertEquals("the simulation has not measured 'x'", line.unknown().orElseThrow());
    }
  }

  @Test
  void billsEveryComponentTypeButTheClient() {
    Set<String> billed =
        all()
            .flatMap(p -> p.spec().types().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    for (var type : ComponentCatalog.all()) {
      assertTrue(billed.contains(type.spec().name()), type.spec()::name);
    }
    assertEquals("nothing", pricedAs("client"));
    assertEquals("EC2, Fargate or Lambda, and CloudWatch where `logs` is set", pricedAs("service"));
    assertEquals("DynamoDB", pricedAs("nosql"));
  }

  private static String pricedAs(String type) {
    return PurchaseCatalog.find(type).map(PurchaseSpec::pricedAs).orElse("");
  }

  private static boolean has(String type, String property) {
    return PurchaseCatalog.find(type).flatMap(s -> s.parameter(property)).isPresent()
        || ComponentCatalog.find(type).flatMap(t -> t.spec().parameter(property)).isPresent();
  }

  private static List<BillLine> linesOf(Pricer pricer) {
    return linesOf(pricer, pricer.spec().name());
  }

  private static List<BillLine> linesOf(Pricer pricer, String sample) {
    Tariff tariff = Tariff.of(Sample.BOOK, "us-east-1", false);
    return pricer.lines(PricerSamples.BY_NAME.get(sample).use(), tariff);
  }
}
