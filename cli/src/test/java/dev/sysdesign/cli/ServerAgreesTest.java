package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editor shows what the command prints, to the digit, also of several runs. */
final class ServerAgreesTest {
  private static final String SHOP =
      """
      system shop {
          client users { rate: 200rps, timeout: 100ms }
          service web { instances: 2, concurrency: 2, serviceTime: exponential(8ms) }
          database db { connections: 3, readTime: exponential(4ms) }
          users -> web -> db
          slo "fast" { users.p99 < 80ms, users.errors < 1%% }
          scenario crash { at 2s for 2s: node-crash on web expect { users.errors < 5%% } }
          simulate { duration: 8s, seed: 7, %s }
      }
      """;

  @TempDir private Path directory;

  @Test
  void onAFixedNumberOfReplications() throws IOException {
    agree("replications: 4", null);
    agree("replications: 4", "crash");
  }

  @Test
  void onReplicationsUntilTheNumbersArePrecise() throws IOException {
    agree("precision: 4%", null);
    agree("precision: 10%", "crash");
  }

  private void agree(String setting, String scenario) throws IOException {
    Path file = directory.resolve("shop.sysdesign");
    String text = SHOP.formatted(setting);
    Files.writeString(file, text);
    Call call =
        scenario == null
            ? Call.of("simulate", file.toString())
            : Call.of("simulate", file.toString(), "--scenario", scenario);
    assertTrue(call.out().contains(" replications of 8s"), call.out());
    assertEquals(call.out(), reportOfServer(file, text, scenario));
  }

  private static String reportOfServer(Path file, String text, String scenario) throws IOException {
    String uri = file.toUri().toString();
    try (ServerProcess server = ServerProcess.start()) {
      server.tell(
          "textDocument/didOpen",
          Map.of(
              "textDocument",
              Map.of("uri", uri, "languageId", "sysdesign", "version", 1, "text", text)));
      Map<String, Object> run = new HashMap<>();
      run.put("uri", uri);
      run.put("scenario", scenario);
      return server.ask("sysdesign/run", run).get("report").asText();
    }
  }
}
