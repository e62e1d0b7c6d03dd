package dev.sysdesign.cost.pricer;

import static dev.sysdesign.cost.Sample.amount;
import static dev.sysdesign.cost.Sample.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.cost.Sample;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What single components cost, against amounts done by hand or taken from the reference cases. */
class ComponentBillsTest {
  private static final double GIB = 1L << 30;

  @Test
  void takesT3MediumForCodeThatNamesNothing() {
    Bill bill = called("service", 1).bill();
    assertEquals("30.37", amount(bill, "x", "t3.medium instances"));
    assertTrue(
        line(bill, "x", "t3.medium")
            .assumptions()
            .contains("no 'instance' is set, so t3.medium is taken"));
  }

  @Test
  void takesContainersWhereOnlyMemoryAndVcpuAreSet() {
    Bill bill = called("service", 1, "instances", 6, "vcpu", 4, "memory", size(8 * GIB)).bill();
    assertEquals("709.21", amount(bill, "x", "vCPU of containers"));
    assertEquals("155.75", amount(bill, "x", "memory of containers"));
  }

  @Test
  void takesMachinesWhereTheInstanceIsSetBesideTheMemory() {
    Bill bill = called("service", 1, "instance", "m6i.large", "memory", size(8 * GIB)).bill();
    assertEquals("70.08", amount(bill, "x", "m6i.large instances"));
  }

  @Test
  void billsBurstableMachinesBeyondTheirBaseline() {
    Bill bill = called("service", 1, "instance", "t3.medium").cpu(0.6).bill();
    assertEquals("29.20", amount(bill, "x", "CPU credits"));
    assertTrue(
        called("service", 1, "instance", "t3.medium").cpu(0.2).bill().lines().stream()
            .noneMatch(l -> l.description().contains("credits")));
  }

  @Test
  void scalesCreditsWithTheLoad() {
    Bill bill =
        new Sample()
            .client("users", 1, "load", new Value.Quantity(0.5, Dimension.SHARE))
            .component("x", "service", "instance", "t3.medium")
            .edge("users", "x", 1, 0, 0)
            .cpu(0.6)
            .bill();
    assertEquals("7.30", amount(bill, "x", "CPU credits"));
  }

  @Test
  void billsDisksOfMachinesOnlyWhereAsked() {
    Bill with = called("service", 1, "instances", 3, "disk", size(8 * GIB)).bill();
    assertEquals("1.92", amount(with, "x", "gp3 storage"));
    assertTrue(
        called("service", 1).bill().lines().stream()
            .noneMatch(l -> l.description().contains("storage")));
  }

  @Test
  void billsServicesAsFunctionsByTheirMeanDuration() {
    Bill bill = called("service", 1_000, "on", "lambda", "memory", size(GIB)).bill();
    assertEquals("518.40", amount(bill, "x", "invocations"));
    assertEquals("5184.01", amount(bill, "x", "duration"));
  }

  @Test
  void billsLogsByTheCall() {
    Bill bill = called("service", 1_000, "logs", size(1024)).bill();
    assertEquals("1235.96", amount(bill, "x", "logs taken in"));
  }

  @Test
  void billsTheStorageThatADatabaseIsGivenInGiB() {
    Bill bill =
        called("database", 1, "instance", "db.t3.medium", "storage", size(100 * GIB)).bill();
    assertEquals("52.56", amount(bill, "x", "db.t3.medium postgres, Single-AZ"));
    assertEquals("11.50", amount(bill, "x", "gp3 storage"));
  }

  @Test
  void countsDecimalGigabytesExactly() {
    Bill bill = called("database", 1, "storage", size(100e9)).bill();
    assertEquals("10.71", amount(bill, "x", "gp3 storage"));
  }

  @Test
  void billsOperationsThatTheStorageDoesNotInclude() {
    Bill bill =
        called(
                "database",
                1,
                "instance",
                "db.m6g.large",
                "multiAz",
                "on",
                "storage",
                size(500 * GIB),
                "iops",
                15_000)
            .bill();
    assertEquals("232.14", amount(bill, "x", "Multi-AZ"));
    assertEquals("115.00", amount(bill, "x", "gp3 storage"));
    assertEquals("120.00", amount(bill, "x", "gp3 IOPS"));
  }

  @Test
  void billsAuroraStorageOnceAClusterAndEachInstance() {
    Bill bill =
        called(
                "database",
                1_000,
                "on",
                "aurora",
                "instance",
                "db.r6g.large",
                "replicas",
                2,
                "storage",
                size(500 * GIB))
            .bill();
    assertEquals("569.40", amount(bill, "x", "db.r6g.large"));
    assertEquals("50.00", amount(bill, "x", "cluster storage"));
    assertEquals("518.40", amount(bill, "x", "I/O requests"));
  }

  @Test
  void tellsReadsAndWritesOfATableApart() {
    Bill bill = called("nosql", 1_000, "itemSize", size(1_500)).reads(0.9).bill();
    assertEquals("324.00", amount(bill, "x", "write units"));
    assertEquals("145.80", amount(bill, "x", "read units, eventually consistent"));
  }

  @Test
  void billsReservedCapacityWhateverIsUsed() {
    Value.Call capacity =
        new Value.Call(
            "provisioned",
            Map.of(
                "r", new Value.Quantity(30, Dimension.COUNT),
                "w", new Value.Quantity(20, Dimension.COUNT)));
    Bill bill = called("nosql", 1, "capacity", capacity).bill();
    assertEquals("9.49", amount(bill, "x", "reserved write units"));
    assertEquals("2.85", amount(bill, "x", "reserved read units"));
  }

  @Test
  void billsThreeCallsAMessage() {
    assertEquals("3110.40", amount(called("queue", 1_000).bill(), "x", "requests"));
    assertEquals(
        "3888.00", amount(called("queue", 1_000, "fifo", "on").bill(), "x", "FIFO requests"));
  }

  @Test
  void billsAnswersOfACdnByGeographyAndItsOriginFetchNotAtAll() {
    Bill bill =
        new Sample()
            .client("users", 100)
            .at("eu-central-1")
            .component("edge", "cdn")
            .component("app", "service", "instance", "m6i.large")
            .edge("users", "edge", 100, 0, 1 << 20)
            .edge("edge", "app", 10, 0, 1 << 20)
            .bill();
    assertEquals("311.04", amount(bill, "edge", "HTTPS requests, EU"));
    assertTrue(line(bill, "edge", "bytes to viewers, EU").amount().isPresent());
    assertTrue(
        bill.lines().stream().noneMatch(l -> l.service().equals("Data transfer")),
        "neither what viewers get nor what the CDN fetches is transfer of the region");
  }

  @Test
  void billsOneNatGatewayAZoneHoweverManyServicesAreCalled() {
    Bill bill =
        new Sample()
            .client("users", 100)
            .at("us-east-1", "a", "b", "c")
            .component("app", "service")
            .at("us-east-1")
            .component("payments", "external")
            .component("mail", "external")
            .edge("users", "app", 100, 0, 0)
            .edge("app", "payments", 100, 1 << 20, 1 << 20)
            .edge("app", "mail", 100, 1 << 20, 0)
            .bill();
    assertEquals("98.55", amount(bill, "us-east-1", "gateway hours"));
    assertEquals("22781.25", amount(bill, "app -> payments", "through the gateway"));
    assertTrue(line(bill, "app -> mail", "out to the internet").amount().isPresent());
  }

  @Test
  void billsCallsOfOthersAtTheFilesPrice() {
    Value perMonth = new Value.Price(new BigDecimal("49.90"), Value.Price.Period.MONTH);
    assertEquals(
        "49.90",
        amount(called("external", 100, "pricePerCall", perMonth).bill(), "x", "subscription"));
  }

  private static Sample called(String type, double rps, Object... namesAndValues) {
    return new Sample()
        .client("users", rps)
        .component("x", type, namesAndValues)
        .edge("users", "x", rps, 0, 0);
  }

  private static Value size(double bytes) {
    return new Value.Quantity(bytes, Dimension.SIZE);
  }
}
