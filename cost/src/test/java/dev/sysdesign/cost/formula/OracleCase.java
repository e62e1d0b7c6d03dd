package dev.sysdesign.cost.formula;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sysdesign.cost.bill.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** A reference case: inputs, and the dollars that they cost by hand. */
record OracleCase(String id, JsonNode json) {
  static List<OracleCase> all() throws IOException {
    try (InputStream in =
        OracleCase.class.getResourceAsStream("/dev/sysdesign/cost/cost-oracles.json")) {
      List<OracleCase> cases = new ArrayList<>();
      for (JsonNode node : new ObjectMapper().readTree(in)) {
        cases.add(new OracleCase(node.get("id").asText(), node));
      }
      return cases;
    }
  }

  String region() {
    return json.get("region").asText();
  }

  boolean freeTier() {
    return json.get("freeTier").asBoolean();
  }

  String expectedUsd() {
    return json.get("expected_usd").asText();
  }

  String expectedExact() {
    return json.get("expected_exact").asText();
  }

  boolean has(String input) {
    return json.get("inputs").has(input);
  }

  /** The input, or 0 where the case has none of this name. */
  Quantity number(String input) {
    return has(input) ? new Quantity(json.get("inputs").get(input).decimalValue()) : Quantity.ZERO;
  }

  /** The input, or {@code otherwise} where the case has none of this name. */
  Quantity number(String input, long otherwise) {
    return has(input) ? number(input) : Quantity.of(otherwise);
  }

  String text(String input) {
    return json.get("inputs").get(input).asText();
  }

  @Override
  public String toString() {
    return id;
  }
}
