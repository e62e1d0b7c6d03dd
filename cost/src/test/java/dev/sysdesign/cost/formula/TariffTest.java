package dev.sysdesign.cost.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.cost.pricebook.PriceBook;
import dev.sysdesign.cost.pricebook.PriceFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class TariffTest {
  private static final PriceBook BOOK = PriceFiles.shipped();
  private static final String INTERNET = "datatransfer.out.internet";

  @Test
  void fillsTiersOverAllChargesOfABill() {
    Tariff tariff = Tariff.of(BOOK, "us-east-1", false);
    Charge first = tariff.charge("Data transfer", INTERNET, "a", Quantity.of(10_000));
    Charge second = tariff.charge("Data transfer", INTERNET, "b", Quantity.of(1_000));
    assertEquals("900.00", first.amount().orElseThrow().toString());
    assertEquals(List.of("240", "760"), quantities(second));
    assertEquals("86.20", second.amount().orElseThrow().toString());
  }

  @Test
  void countsTiersOfEachRegionByThemselves() {
    Tariff tariff = Tariff.of(BOOK, "us-east-1", false);
    tariff.charge("Data transfer", INTERNET, "a", Quantity.of(10_240));
    Charge other = tariff.in("us-east-2").charge("Data transfer", INTERNET, "b", Quantity.of(10));
    assertEquals("0.90", other.amount().orElseThrow().toString());
  }

  @Test
  void takesAFreeAllowanceOffOnceABill() {
    Tariff tariff = Tariff.of(BOOK, "us-east-1", true);
    Charge standard = tariff.charge("SQS", "sqs.standard", "a", Quantity.of(600_000));
    Charge fifo = tariff.charge("SQS", "sqs.fifo", "b", Quantity.of(1_000_000));
    assertEquals("0.00", standard.amount().orElseThrow().toString());
    assertEquals("0.30", fifo.amount().orElseThrow().toString());
    assertEquals(List.of("400000 request (64 KB chunk) are free"), fifo.assumptions());
  }

  @Test
  void givesNothingAwayUnlessAsked() {
    Tariff tariff = Tariff.of(BOOK, "us-east-1", false);
    Charge charge = tariff.charge("SQS", "sqs.standard", "a", Quantity.of(1_000_000));
    assertEquals("0.40", charge.amount().orElseThrow().toString());
  }

  @Test
  void saysThatAPriceIsUnknownInsteadOfTakingNothing() {
    Tariff tariff = Tariff.of(BOOK, "sa-east-1", false);
    Charge charge = tariff.charge("EBS", "ebs.gp2.storage", "disk", Quantity.of(8));
    assertTrue(charge.amount().isEmpty());
    assertEquals(
        "the prices of 2026-11-23 have no 'ebs.gp2.storage' in sa-east-1",
        charge.unknown().orElseThrow());
  }

  @Test
  void keepsAPriceOfZeroApartFromAnUnknownOne() {
    Charge charge =
        Tariff.of(BOOK, "us-east-1", false)
            .charge("SNS", "sns.sqs.delivery", "deliveries", Quantity.of(5));
    assertEquals("0.00", charge.amount().orElseThrow().toString());
  }

  private static List<String> quantities(Charge charge) {
    return charge.tiers().stream().map(t -> t.quantity().toString()).toList();
  }
}
