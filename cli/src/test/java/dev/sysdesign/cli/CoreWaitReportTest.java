package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tier that is short of cores says so in its own column. */
final class CoreWaitReportTest {
  @TempDir private Path folder;

  private Call simulate(int rate, String... options) throws IOException {
    String text =
        """
        system s {
            client users { rate: %drps }
            service app { cores: 2, concurrency: 1000, serviceTime: exponential(10ms) }
            users -> app
            simulate { duration: 100s, warmup: 10s, seed: 3 }
        }
        """
            .replace("%d", String.valueOf(rate));
    Path file = Files.writeString(folder.resolve("s.sysdesign"), text);
    List<String> call = new ArrayList<>(List.of("simulate", file.toString()));
    call.addAll(List.of(options));
    return Call.of(call.toArray(String[]::new));
  }

  private static String[] row(String report) {
    List<String> lines = report.lines().toList();
    int head = lines.indexOf(lines.stream().filter(l -> l.startsWith("LOAD")).findFirst().get());
    assertTrue(lines.get(head).contains("wait p99  core p99"), lines.get(head));
    return lines.get(head + 1).strip().split(" {2,}");
  }

  /** M/M/2 at 94 %: 1 % of the calls wait for more than 370 ms. */
  @Test
  void showsHowLongCallsWaitForACore() throws IOException {
    String[] row = row(simulate(188, "--all").out());
    assertEquals("0ms", row[row.length - 3]);
    double millis = Double.parseDouble(row[row.length - 2].replace("ms", ""));
    assertEquals(370, millis, 150);
  }

  @Test
  void showsNothingWhereNothingWaits() throws IOException {
    assertFalse(simulate(2, "--all").out().contains("core p99"));
  }

  @Test
  void givesTheFiguresInJson() throws IOException {
    String json = simulate(188, "--json").out().replaceAll("\\s+", "");
    assertTrue(
        json.matches(".*\"coreWait\":\\{\"mean\":1\\d\\.\\d+,\"max\":\\d+,\"time\".*"), json);
  }
}
