package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * While one instance of four is down, a quarter of the calls comes to it and is refused: 60 rps of
 * 20 ms are left for three cores. Whoever calls that 38 % of them, as this seed has it, may not
 * call them further from full for the calls that were refused, and 200 slots a core are not full
 * before.
 */
final class BottleneckUnderFaultsTest {
  private static final String SYSTEM =
      """
      system s {
        client u { rate: 80rps, timeout: 1s }
        service web { instances: 4, serviceTime: 20ms, cores: 1 }
        u -> web
        scenario one { at 10s for 20s: node-crash on web { instances: 1 } }
        simulate { duration: 90s, seed: 1 }
      }
      """;

  @TempDir private Path folder;

  private JsonNode bottleneck(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("s.sysdesign"), text);
    Call call = Call.of("simulate", file.toString(), "--scenario", "one", "--json");
    return new ObjectMapper().readTree(call.out()).get("bottleneck");
  }

  @Test
  void coresOfWhatIsUpComeBeforeTheSlotsOfTheirCalls() throws IOException {
    JsonNode found = bottleneck(SYSTEM);

    assertEquals("cores", found.get("limit").asText());
    assertEquals(3, found.get("capacity").asInt());
    assertEquals(1 / found.get("ownLoad").asDouble(), found.get("fullAtLoad").asDouble(), 0.05);
  }

  /** Up to twelve instances take all of the load, with what is refused now. */
  @Test
  void refusedCallsCountWhereAutoscalingMayAddMore() throws IOException {
    JsonNode found =
        bottleneck(
            SYSTEM.replace(
                "cores: 1", "cores: 1, startup: 5s, autoscale: autoscale(2, 12, 50%, 0s)"));

    assertEquals("cores", found.get("limit").asText());
    double work = found.get("ownLoad").asDouble() * 3 * 4 / 3;
    assertEquals(12 / work, found.get("fullAtLoad").asDouble(), 0.4);
  }
}
