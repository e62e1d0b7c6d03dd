package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Properties that a call sets: the same as if they stood in the file. */
class AnyPropertyTest {
  private static final String SHOP =
      """
      system shop {
          param work: 4ms
          request browse { share: 90% }
          request buy { share: 10%, kind: write }
          client users { rate: 200rps }
          template service small { instances: 2, concurrency: 20 }
          service app from small { serviceTime: work, instances: 3 }
          database orders
          database stock
          users -> app
          app -> orders [browse] { timeout: 900ms }
          app -> (orders, stock) [buy] { timeout: 900ms }
          simulate { duration: 10s, warmup: 1s, seed: 5 }
      }
      """;

  @TempDir Path folder;
  private String shop;

  @BeforeEach
  void write() throws IOException {
    shop = file("shop", SHOP);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "app.instances=5 | instances: 3 | instances: 5",
        "app.serviceTime=work * 2 | serviceTime: work | serviceTime: work * 2",
        "app.instances=default | , instances: 3 | ''",
        "app.discipline=lifo | instances: 3 | instances: 3, discipline: lifo",
        "browse.response=40KB | share: 90% | share: 90%, response: 40KB",
        "app -> orders [browse].timeout=2ms | [browse] { timeout: 900ms | [browse] { timeout: 2ms"
      })
  void givesTheNumbersOfTheFileThatSaysSo(String set, String before, String after)
      throws IOException {
    assertTrue(SHOP.contains(before), before);
    String changed = file("changed", SHOP.replace(before, after));
    assertEquals(numbers(Call.of("simulate", changed, "--json")), numbers(set(set)));
  }

  @Test
  void setsAllEdgesOfTheTwo() throws IOException {
    String both =
        SHOP.replace("timeout: 900ms", "timeout: 3ms").replace("(orders, stock)", "orders");
    String one = SHOP.replace("(orders, stock)", "orders");
    JsonNode expected = numbers(Call.of("simulate", file("both", both), "--json"));
    String set = "app -> orders.timeout=3ms";
    Call call = Call.of("simulate", file("one", one), "--set", set, "--json");
    assertEquals(expected, numbers(call));
  }

  @Test
  void setsOneOfTheEdgesThatRunAtOnce() throws IOException {
    JsonNode run = numbers(set("app -> stock.timeout=1us"));
    for (JsonNode edge : run.get("edges")) {
      if (edge.get("from").asText().equals("app")) {
        boolean meant = edge.get("to").asText().equals("stock");
        assertEquals(meant ? 1 : 0, edge.get("errorRate").asDouble(), edge.toString());
      }
    }
  }

  @Test
  void varies() throws IOException {
    Call call = Call.of("sweep", shop, "--vary", "app.instances=2..4", "--json");
    JsonNode points = new ObjectMapper().readTree(call.out()).get("points");
    assertEquals(3, points.size());
    for (JsonNode point : points) {
      String set = "app.instances=" + point.at("/params/app.instances").asText();
      assertEquals(numbers(set(set)).get("latency"), point.get("latency"), set);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ap.instances=2 | There is no component and no request class 'ap'. Did you mean 'app'?",
        "app.instnces=2 | Did you mean 'instances'?",
        "app.instances=0 | it is from 1 to 100k, but was 0",
        "app.instances=2ms | it is a number, but was 2ms",
        "app.instances={ | is no value, such as 'app.instances=4'",
        "app.instances= | is no value",
        "app.instances=-1 | is no value",
        "app -> orders [browse].timeout=-3ms | is no value",
        "browse.share=-30% | is no value",
        "orders.connections=unlimited | 'connections' takes a whole number from 1 to 1M.",
        "app -> mail.timeout=1ms | There is no edge 'app -> mail'. 'app' has 'app -> orders [browse]'",
        "app ~> stock.timeout=1ms | There is no edge 'app ~> stock'",
        "stock -> app.timeout=1ms | 'stock' calls nobody",
        "app -> orders [read].timeout=1ms | There is no edge 'app -> orders [read]'",
        "app.queue=default | 'app' does not set 'queue'",
        "app.concurrency=default | takes 'concurrency' from template 'small'"
      })
  void refusesWhatTheFileCouldNotSay(String set, String sentence) {
    Call call = set(set);
    assertEquals(2, call.code(), call.err());
    assertTrue(call.err().startsWith("sysdesign: wrong-override: '--set "), call.err());
    assertTrue(call.err().contains(sentence), call.err());
    assertEquals(1, call.err().lines().count(), call.err());
  }

  @Test
  void looksAtTheSharesOfAClient() {
    Call call = set("browse.share=50%");
    assertEquals(2, call.code(), call.err());
    assertTrue(call.err().contains("must add up to 100%, but add up to 60"), call.err());
    Call both = Call.of("check", shop, "--set", "browse.share=50%", "--set", "buy.share=50%");
    assertEquals(0, both.code(), both.err());
  }

  @Test
  void saysWhichOptionWasWrong() {
    Call call = Call.of("sweep", shop, "--vary", "app.instances=0,2");
    assertEquals(2, call.code());
    assertTrue(call.err().contains("'--vary app.instances'"), call.err());
  }

  @Test
  void looksAtItWithTheRulesOfTheFile() {
    Call call = Call.of("check", shop, "--set", "app -> orders.fallback=app");
    assertEquals(2, call.code(), call.err());
    assertTrue(call.err().contains("self-call"), call.err());
  }

  private Call set(String set) {
    return Call.of("simulate", shop, "--set", set, "--json");
  }

  private static JsonNode numbers(Call call) throws IOException {
    assertEquals(0, call.code(), call.err());
    JsonNode json = new ObjectMapper().readTree(call.out());
    ((ObjectNode) json).remove("wallMs");
    return json;
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name + ".sysdesign");
    Files.writeString(file, text);
    return file.toString();
  }
}
