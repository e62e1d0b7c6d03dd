package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sysdesign.analysis.figure.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objectives that are missed since autoscaling was on its way have their cause beside them. */
final class OnTheWayTest {
  @TempDir private Path folder;

  private String report(String rate, String work, String startup, String objective)
      throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("s.sysdesign"),
            """
            system s {
              client u { rate: %s }
              service app {
                instances: 1, cores: 1, concurrency: 40, serviceTime: exponential(%s), startup: %s
                autoscale: autoscale(1, 20, 50%%, 0s)
              }
              u -> app
              slo "fast" { %s }
              simulate { warmup: 0s, duration: 1h, seed: 3 }
            }
            """
                .formatted(rate, work, startup, objective));
    return Call.of("simulate", file.toString()).out().replaceAll("\\s+", " ");
  }

  /** Intervals of a minute have 9,000 calls, so that one of them is full by no chance. */
  @Test
  void coresThatWereFullForOneIntervalAreTheCause() throws IOException {
    String report = report("150rps", "20ms", "90s", "u.p99 < 100ms");

    assertTrue(report.contains("1 of 1 objective is missed"), report);
    assertTrue(
        report.contains("The 1 to 9 cores of 'app' were full for 3min, from 0ms on"), report);
  }

  /** 300 calls of 800 ms may be more by chance: what they were is said all the same. */
  @Test
  void workOfTheBeginningIsTheCauseWhereNothingWasFullForSure() throws IOException {
    String report = report("5rps", "800ms", "5s", "u.p99 < 3s");

    assertTrue(report.contains("1 of 1 objective is missed"), report);
    assertTrue(report.contains("from 0ms to 60s 'app' gets 1."), report);
    assertTrue(report.contains("from 1 to 12 instances of 'app' are up in the run"), report);
  }

  /** Twelve at most, one at first: on average it is neither. */
  @Test
  void whatIsUpStandsBesideTheMost() throws IOException {
    String report = report("5rps", "800ms", "5s", "u.p99 < 3s");
    assertTrue(report.contains("cores that are up (at most 20)"), report);

    String file = folder.resolve("s.sysdesign").toString();
    Call json = Call.of("simulate", file, "--json");
    var app = new ObjectMapper().readTree(json.out()).get("components").get(0);
    assertEquals(20, app.get("instances").asInt());
    double up = app.get("instancesUp").asDouble();
    assertEquals(8, up, 4);

    assertEquals(0, Call.of("render", file, "-o", file + ".svg").code());
    String picture = Files.readString(Path.of(file + ".svg"));
    assertTrue(picture.contains("×" + Figures.count(up) + ", up to 20"), picture);
  }

  @Test
  void nothingIsSaidOfIntervalsWhereAllObjectivesHold() throws IOException {
    String report = report("5rps", "800ms", "5s", "u.p99 < 3min");

    assertTrue(report.contains("1 of 1 objective holds"), report);
    assertTrue(!report.contains("The slowest requests"), report);
  }
}
