package dev.sysdesign.engine.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** One entry of queueing-oracles.json: parameters of a model, and its exact values. Seconds. */
record Oracle(String id, String model, String formula, JsonNode parameters, JsonNode values) {
  private static final JsonNode FILE = read();

  /** All whose id begins so; at least one. */
  static List<Oracle> of(String prefix) {
    List<Oracle> found =
        StreamSupport.stream(FILE.get("oracles").spliterator(), false)
            .filter(node -> node.get("id").asText().startsWith(prefix))
            .map(Oracle::of)
            .toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no oracle begins with " + prefix);
    }
    return found;
  }

  private static Oracle of(JsonNode node) {
    return new Oracle(
        node.get("id").asText(),
        node.get("model").asText(),
        node.get("formula").asText(),
        node.get("params"),
        node.get("values"));
  }

  double parameter(String name) {
    return parameters.required(name).asDouble();
  }

  double value(String name) {
    return values.required(name).asDouble();
  }

  boolean has(String value) {
    return values.has(value);
  }

  private static JsonNode read() {
    try (InputStream file = Oracle.class.getResourceAsStream("queueing-oracles.json")) {
      return new ObjectMapper().readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public String toString() {
    return id;
  }
}
