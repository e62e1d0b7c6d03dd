package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Single requests from the command line. */
final class ExplainTest {
  private static final String SYSTEM =
      """
      system shop {
          request look { share: 50%, kind: read }
          request buy  { share: 50%, kind: write }
          client users { rate: 100rps }
          service app { instances: 2, concurrency: 10, serviceTime: constant(5ms) }
          database db { readTime: constant(2ms), writeTime: constant(2ms), connections: 10 }
          users -> app { latency: 1ms, timeout: 100ms }
          app -> db [buy] { latency: 0ms }
          scenario crash { at 0s for 1s: node-crash on db }
          simulate { duration: 2s, warmup: 0s }
      }
      """;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeTheSystem() throws IOException {
    file = folder.resolve("shop.sysdesign");
    Files.writeString(file, SYSTEM);
  }

  private Call explain(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "explain";
    arguments[1] = file.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Call.of(arguments);
  }

  @Test
  void tellsTheStoryOfARequestLineByLine() {
    Call call = explain("--pick", "slowest");
    assertEquals(0, call.code(), call.err());
    String frames =
        """
               0.000 ms    users calls app#N
               1.000 ms    app#N gets it, 0 of 10 slots busy
               6.000 ms    app#N has worked for 5ms
               6.000 ms      app#N calls db#1
               6.000 ms      db#1 gets it, 0 of 10 slots busy
               8.000 ms      db#1 has worked for 2ms
               8.000 ms      db#1 answers
               8.000 ms      app#N has the answer of db#1 after 2ms
               8.000 ms    app#N answers
               9.000 ms    users has the answer of app#N after 9ms
               9.000 ms  users has its answer
        """;
    assertEquals(
        frames,
        call.out()
            .lines()
            .skip(1)
            .map(line -> line.replaceAll("app#[12]", "app#N").replaceAll("[0-9]+ of", "0 of"))
            .map(line -> line + "\n")
            .reduce("", String::concat));
    assertTrue(call.out().startsWith("Request "), call.out());
    assertTrue(call.out().contains(": buy of users, at "), call.out());
  }

  @Test
  void showsRequestsThatFailedUnderAScenario() {
    Call call = explain("--scenario", "crash", "--pick", "failed", "--trace", "2");
    assertEquals(0, call.code(), call.err());
    assertEquals(2, call.out().split("failed after 7ms: refused at db", -1).length - 1);
    assertTrue(call.out().contains("db#1 gets it, but is down"), call.out());
    assertTrue(call.out().contains("hears after 0ms: refused"), call.out());
    assertTrue(call.out().contains("users is told that it failed"), call.out());
  }

  @Test
  void saysThatNoneFailed() {
    Call call = explain("--pick", "failed");
    assertEquals(0, call.code());
    assertTrue(call.out().matches("No failed request among [0-9]+ that were noted.\\n"));
  }

  @Test
  void writesTheSameAsJson() throws IOException {
    JsonNode traces = new ObjectMapper().readTree(explain("--trace", "3", "--json").out());
    assertEquals(3, traces.get("traces").size());
    for (JsonNode trace : traces.get("traces")) {
      int last = trace.get("frames").size() - 1;
      double took = trace.get("tookMs").asDouble();
      JsonNode end = trace.get("frames").get(last);
      assertEquals("answered", end.get("step").asText());
      assertEquals(trace.get("beganMs").asDouble() + took, end.get("atMs").asDouble(), 1e-6);
      assertEquals("users", trace.get("hops").get(0).get("from").asText());
    }
  }

  @Test
  void refusesCountsAndPicksThatAreNone() {
    for (String count : new String[] {"0", "2001", "two", "-1"}) {
      Call call = explain("--trace=" + count);
      assertEquals(2, call.code());
      assertEquals(
          "sysdesign: value-out-of-range: '--trace' must be a whole number from 1 to 2,000, was '"
              + count
              + "'.\n",
          call.err());
    }
    Call call = explain("--pick", "odd");
    assertEquals(2, call.code());
    assertTrue(call.err().contains("allowed are 'typical', 'slowest', 'failed'"), call.err());
  }
}
