package dev.sysdesign.cost;

import static dev.sysdesign.cost.Sample.amount;
import static dev.sysdesign.cost.Sample.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.BillProblem;
import dev.sysdesign.cost.bill.Money;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.engine.catalog.RegionCatalog;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BillingTest {
  /** The web shop of the textbooks: 500 B in and 5 KB out at 10,000 requests a second. */
  private static Sample shop() {
    return new Sample()
        .client("shoppers", 10_000)
        .component("lb", "load-balancer")
        .at("us-east-1", "us-east-1a", "us-east-1b")
        .component("app", "service", "instances", 12, "instance", "m6i.xlarge")
        .at("us-east-1")
        .component("redis", "cache", "instance", "cache.r6g.large")
        .component("orders", "database", "instance", "db.r6g.large", "multiAz", "on", "replicas", 1)
        .edge("shoppers", "lb", 10_000, 500, 5_000)
        .edge("lb", "app", 10_000, 500, 5_000, 0.5)
        .edge("app", "redis", 10_000, 500, 5_000, 0.5)
        .edge("app", "orders", 1_000, 500, 5_000, 0.5);
  }

  @Test
  void billsTheThreeTierShopLineByLine() {
    Bill bill = shop().bill();
    assertEquals("16.43", amount(bill, "lb", "ALB hours"));
    assertEquals("1076.91", amount(bill, "lb", "ALB capacity units, decided by bytes"));
    assertEquals("7.30", amount(bill, "lb", "addresses"));
    assertEquals("1681.92", amount(bill, "app", "m6i.xlarge instances"));
    assertEquals("150.38", amount(bill, "redis", "cache.r6g.large"));
    assertEquals("328.50", amount(bill, "orders", "Multi-AZ"));
    assertEquals("164.25", amount(bill, "orders", "Single-AZ"));
    assertEquals("9268.16", amount(bill, "shoppers -> lb", "out to the internet"));
    assertTrue(bill.isComplete());
  }

  @Test
  void splitsTransferToTheInternetIntoTiers() {
    BillLine line = line(shop().bill(), "shoppers -> lb", "out to the internet");
    assertEquals(
        List.of("10240", "40960", "69499.405670166015625"),
        line.tiers().stream().map(t -> t.quantity().toString()).toList());
    assertEquals("120699.405670166015625", line.quantity().map(Quantity::toString).orElse(""));
    assertEquals("GB", line.unit());
  }

  @Test
  void addsUpToItsLines() {
    Bill bill = shop().bill();
    Money sum =
        bill.lines().stream().map(l -> l.amount().orElseThrow()).reduce(Money.ZERO, Money::plus);
    assertEquals(sum, bill.total());
    assertEquals("1100.64", bill.totalOf("lb").toString());
  }

  @Test
  void billsTransferBetweenZonesOnBothSides() {
    Bill bill = shop().bill();
    BillLine line = line(bill, "app -> redis", "between zones");
    assertEquals("132769.3462371826171875", line.quantity().map(Quantity::toString).orElse(""));
    assertEquals("1327.69", line.amount().orElseThrow().toString());
    assertTrue(
        bill.lines().stream().noneMatch(l -> l.subject().text().equals("lb -> app")),
        "a managed load balancer's bytes to its targets are free");
  }

  @Test
  void saysThatFullLoadIsTaken() {
    assertTrue(
        shop()
            .bill()
            .assumptions()
            .contains("'shoppers' sends 10000 rps on average, 100 % of its rate"));
  }

  @Test
  void scalesWhatIsCountedByTheLoadButNotTheHours() {
    Bill bill =
        new Sample()
            .client("users", 1_000, "load", share(0.25))
            .component("app", "service", "instance", "m6i.large")
            .edge("users", "app", 1_000, 0, 1 << 20)
            .bill();
    assertEquals("632812.5", transfer(bill, "users -> app"));
    assertEquals("70.08", amount(bill, "app", "instances"));
  }

  @Test
  void takesTheMeanOfAPatternThatRepeats() {
    Value.Call diurnal =
        new Value.Call("diurnal", Map.of("low", new Value.Quantity(200, Dimension.RATE)));
    Bill bill =
        new Sample()
            .client("users", 1_000, "pattern", diurnal)
            .component("app", "service")
            .edge("users", "app", 1_000, 0, 1 << 20)
            .bill();
    assertEquals("1518750", transfer(bill, "users -> app"));
    assertTrue(
        bill.assumptions()
            .contains("'users' sends 600 rps on average, the mean of its pattern 'diurnal'"));
  }

  @Test
  void takesTheChanceOfTheDrawOffTheBill() {
    Sample exact = new Sample().client("users", 1_000).component("app", "service");
    Sample drawn = new Sample().client("users", 1_000).component("app", "service");
    Bill expected = exact.edge("users", "app", 1_000, 0, 5_000).bill();
    Bill actual = drawn.edge("users", "app", 999, 0, 5_000).offered("users", 59_940).bill();
    assertEquals(expected.total(), actual.total());
  }

  @Test
  void fillsTheTiersOverAllEdgesOfARegion() {
    Bill bill =
        new Sample()
            .client("a", 100)
            .client("b", 100)
            .component("app", "service")
            .edge("a", "app", 100, 0, 40_960)
            .edge("b", "app", 100, 0, 40_960)
            .bill();
    assertEquals("889.89", amount(bill, "a -> app", "internet"));
    assertEquals("842.22", amount(bill, "b -> app", "internet"));
  }

  @Test
  void billsTransferBetweenRegionsOnTheSideThatSends() {
    Bill bill =
        new Sample()
            .client("users", 100)
            .component("app", "service")
            .at("sa-east-1")
            .component("far", "service")
            .edge("users", "app", 100, 0, 0)
            .edge("app", "far", 100, 1 << 20, 1 << 20, 1)
            .bill();
    assertEquals("5062.50", amount(bill, "app -> far", "from us-east-1 to sa-east-1"));
    assertEquals("34931.25", amount(bill, "app -> far", "from sa-east-1 to us-east-1"));
    assertTrue(bill.lines().stream().noneMatch(l -> l.description().contains("zones")));
  }

  @Test
  void saysThatAnInstanceTypeIsUnknownAndWhatWasMeant() {
    Bill bill =
        new Sample()
            .client("users", 1)
            .component("app", "service", "instance", "m6i.larg")
            .edge("users", "app", 1, 0, 0)
            .bill();
    assertTrue(line(bill, "app", "m6i.larg instances").amount().isEmpty());
    assertFalse(bill.isComplete());
    BillProblem problem = bill.problems().get(0);
    assertEquals("cost-unknown-instance", problem.code());
    assertEquals(
        "'app' has the instance type 'm6i.larg', which the prices of 2026-11-23 do not know. Did"
            + " you mean 'm6i.large'?",
        problem.message());
  }

  @Test
  void saysThatARegionIsUnknown() {
    Bill bill =
        new Sample()
            .client("users", 1)
            .at("us-eest-1")
            .component("app", "service", "instance", "m6i.large")
            .edge("users", "app", 1, 0, 10)
            .bill();
    assertEquals(1, bill.problems().size());
    assertEquals("cost-unknown-region", bill.problems().get(0).code());
    assertTrue(
        bill.problems().get(0).message().startsWith("'app' stands in 'us-eest-1', for which"));
    assertTrue(bill.problems().get(0).message().endsWith("Did you mean 'us-east-1'?"));
    assertEquals(bill.lines(), bill.unknowns());
  }

  @Test
  void hasPricesForEveryRegionOfTheLanguage() {
    for (String region : RegionCatalog.names()) {
      Bill bill =
          new Sample()
              .client("users", 1)
              .at(region, region + "a", region + "b")
              .component("lb", "load-balancer")
              .component("app", "service", "instance", "m6i.large")
              .component("redis", "cache", "instance", "cache.r6g.large")
              .component("orders", "database", "instance", "db.r6g.large", "multiAz", "on")
              .edge("users", "lb", 1, 100, 1_000)
              .edge("lb", "app", 1, 100, 1_000)
              .edge("app", "redis", 1, 100, 1_000, 0.5)
              .edge("app", "orders", 1, 100, 1_000, 0.5)
              .bill();
      assertEquals(List.of(), bill.unknowns(), region);
      assertEquals(List.of(), bill.problems(), region);
    }
  }

  @Test
  void warnsWhereNothingWasOffered() {
    Bill bill = new Sample().client("users", 0).component("app", "service").bill();
    assertEquals("cost-nothing-measured", bill.problems().get(0).code());
    assertEquals("30.37", bill.total().toString());
  }

  @Test
  void namesTheDateOfThePrices() {
    Bill bill = shop().bill();
    assertEquals("2026-11-23", bill.priceDate());
    assertTrue(bill.assumptions().get(0).contains("2026-11-23"));
  }

  private static String transfer(Bill bill, String edge) {
    return line(bill, edge, "internet").quantity().map(Quantity::toString).orElse("");
  }

  private static Value share(double share) {
    return new Value.Quantity(share, Dimension.SHARE);
  }
}
