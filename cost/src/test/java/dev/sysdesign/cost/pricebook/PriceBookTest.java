package dev.sysdesign.cost.pricebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceBookTest {
  private static final PriceBook BOOK = PriceFiles.shipped();

  @Test
  void hasTheDateAndTheElevenRegionsOfItsSource() {
    assertEquals("2026-11-23", BOOK.date());
    assertEquals("us-east-1", BOOK.primaryRegion());
    assertEquals(11, BOOK.regions().size());
  }

  @Test
  void hasEveryFlatAndGraduatedRateOfTheSourceInEveryRegion() throws IOException {
    int compared = 0;
    for (JsonNode rate : source().get("rates")) {
      for (JsonNode usd : prices(rate)) {
        for (String region : BOOK.regions()) {
          JsonNode expected = usd.has("global") ? usd.get("global") : usd.get(region);
          List<BigDecimal> actual =
              BOOK.rate(rate.get("id").asText(), region).stream()
                  .flatMap(r -> r.tiers().stream().map(Tier::usd))
                  .toList();
          if (expected == null) {
            assertEquals(List.of(), actual);
          } else {
            assertTrue(actual.contains(new BigDecimal(expected.asText())), rate.get("id")::asText);
          }
          compared++;
        }
      }
    }
    assertEquals((140 + 55) * 11, compared);
  }

  @Test
  void hasEveryInstancePriceOfTheSource() throws IOException {
    int compared = 0;
    for (var table : source().get("instanceTables").properties()) {
      for (var type : table.getValue().get("types").properties()) {
        String id = table.getKey() + ":" + type.getKey();
        JsonNode price = type.getValue().path("price");
        if (price.isMissingNode()) {
          compared += sameEverywhere(id, type.getValue().get("usdPerHour"));
        }
        for (var kind : price.properties()) {
          compared += sameEverywhere(id + ":" + kind.getKey(), kind.getValue());
        }
      }
    }
    assertTrue(compared > 10_000, "compared " + compared);
  }

  @Test
  void readsTiersWithTheirBounds() {
    Rate rate = BOOK.rate("datatransfer.out.internet", "us-east-1").orElseThrow();
    assertEquals("GB", rate.unit());
    assertEquals(4, rate.tiers().size());
    assertEquals(new BigDecimal("10240"), rate.tiers().get(1).from());
    assertEquals(new BigDecimal("51200"), rate.tiers().get(1).upTo().orElseThrow());
    assertEquals(new BigDecimal("0.085"), rate.tiers().get(1).usd());
    assertTrue(rate.tiers().get(3).upTo().isEmpty());
  }

  @Test
  void keepsDateSourceConfidenceAndBillingCodeWithThePrice() {
    Rate rate = BOOK.rate("sqs.standard", "eu-west-1").orElseThrow();
    assertEquals("2025-06-05", rate.asOf());
    assertEquals("high", rate.confidence());
    assertEquals("Requests-Tier1", rate.code());
    assertTrue(rate.sources().contains("aws-plc"), rate.sources());
  }

  @Test
  void hasPricesOfTheCdnByGeographyAndOfTransferByPairOfRegions() {
    assertEquals(
        new BigDecimal("0.12"),
        BOOK.rate("cloudfront.egress@Asia Pacific", "us-east-1").orElseThrow().first());
    assertEquals(
        new BigDecimal("0.01"),
        BOOK.rate("datatransfer.interRegion@us-east-1", "us-east-2").orElseThrow().first());
    assertEquals(
        new BigDecimal("0.138"),
        BOOK.rate("datatransfer.interRegion@sa-east-1", "us-east-2").orElseThrow().first());
    assertTrue(BOOK.rate("datatransfer.interRegion@us-east-1", "us-east-1").isEmpty());
  }

  @Test
  void knowsNoPriceWhereTheSourceHasNone() {
    assertTrue(BOOK.rate("ebs.gp2.storage", "us-east-1").isPresent());
    assertTrue(BOOK.rate("ebs.gp2.storage", "sa-east-1").isEmpty());
    assertTrue(BOOK.rate("ec2:t3.medium", "us-moon-1").isEmpty());
    assertTrue(BOOK.rate("ec2:t9.medium", "us-east-1").isEmpty());
    assertTrue(BOOK.rate("ec2:t3.medium\tx", "us-east-1").isEmpty());
    assertTrue(BOOK.rate("", "us-east-1").isEmpty());
  }

  @Test
  void saysWhatAnInstanceTypeIsMadeOf() {
    Hardware hardware = BOOK.hardware("ec2", "t3.medium").orElseThrow();
    assertEquals(2, hardware.vcpu().orElseThrow());
    assertEquals(new BigDecimal("0.20"), hardware.burstableBaseline().orElseThrow());
    assertTrue(BOOK.hardware("ec2", "m6i.large").orElseThrow().burstableBaseline().isEmpty());
    assertEquals(241, BOOK.instanceTypes("ec2").size());
    assertEquals(List.of(), BOOK.instanceTypes("ec3"));
  }

  @Test
  void refusesTextThatIsNoBook() {
    assertThrows(IllegalArgumentException.class, () -> book(""));
    assertThrows(
        IllegalArgumentException.class,
        () -> book("sysdesign-prices\t2\t2026-01-01\tus-east-1\tus-east-1\n"));
  }

  private static PriceBook book(String text) {
    return new PriceBook(text.getBytes(StandardCharsets.UTF_8));
  }

  private static int sameEverywhere(String id, JsonNode byRegion) {
    for (String region : BOOK.regions()) {
      assertEquals(
          byRegion.path(region).asText(""),
          BOOK.rate(id, region).map(r -> r.first().toPlainString()).orElse(""),
          () -> id + " in " + region);
    }
    return byRegion.size();
  }

  private static List<JsonNode> prices(JsonNode rate) {
    return rate.has("usd") ? List.of(rate.get("usd")) : rate.path("tiers").findValues("usd");
  }

  private static JsonNode source() throws IOException {
    return new ObjectMapper().readTree(Path.of("src/main/prices/aws-prices.json").toFile());
  }
}
