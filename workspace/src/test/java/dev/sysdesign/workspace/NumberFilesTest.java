package dev.sysdesign.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import dev.sysdesign.lang.model.LoweredSystem;
import dev.sysdesign.lang.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of numbers beside a system: traces of rates and measured times. */
class NumberFilesTest {
  @TempDir Path folder;

  private LoweredSystem system(String client, String service) throws IOException {
    String text =
        "system s {\n client c { %s }\n service a { %s }\n c -> a { latency: 0ms }\n simulate { duration: 40s, interval: 1s, seed: 1 }\n}\n"
            .formatted(client, service);
    return SystemFiles.read(Files.writeString(folder.resolve("s.sysdesign"), text), Map.of());
  }

  private LoweredSystem traced(String rates) throws IOException {
    Files.writeString(folder.resolve("rates.csv"), rates);
    return system("pattern: trace(\"rates.csv\")", "serviceTime: constant(1ms)");
  }

  private static List<String> messages(LoweredSystem system) {
    return system.problems().stream().map(Problem::text).toList();
  }

  @Test
  void aTraceHoldsEachRateOfItsFileUntilTheNext() throws IOException {
    LoweredSystem system =
        traced(
            "# measured last Friday\ntime,rate\n0,100\n10, 1krps\n\n 20s , 400rps\n0.5min,100\n");
    assertEquals(List.of(), messages(system));
    Topology topology = system.topology().orElseThrow();
    Series offered =
        Simulator.run(topology, RunPlan.steady(topology.settings()), Observer.NONE)
            .timeline()
            .offered();
    double[] rates = {100, 1000, 400, 100};
    for (int second = 0; second < 40; second++) {
      double rate = rates[second / 10];
      assertEquals(rate, offered.at(second), 5 * Math.sqrt(rate), "in second " + second);
    }
  }

  @Test
  void measuredTimesAreDrawnFromTheirFile() throws IOException {
    Files.writeString(folder.resolve("times.csv"), "time\n2ms\n4ms\n0.006\n");
    LoweredSystem system = system("rate: 10rps", "serviceTime: empirical(\"times.csv\")");
    assertEquals(List.of(), messages(system));
    Value.Law law =
        (Value.Law)
            system
                .topology()
                .flatMap(t -> t.component("a"))
                .flatMap(c -> c.properties().get("serviceTime"))
                .orElseThrow();
    assertEquals(4e6, law.distribution().mean(), 1e-6);
    assertEquals(8.0 / 3 / 16, law.distribution().scv(), 1e-9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | empty-table: 'rates.csv' holds no line of 'time' and 'rate'.",
        "'time,rate\n' | empty-table: 'rates.csv' holds no line of 'time' and 'rate'.",
        "'0,1\n5,many' | wrong-table: 'rates.csv', line 2: 'many' is no rate: a number in rps, krps, Mrps.",
        "'0,1\n5,' | wrong-table: 'rates.csv', line 2: '' is no rate: a number in rps, krps, Mrps.",
        "'0,1\n5,2ms' | wrong-table: 'rates.csv', line 2: '2ms' is no rate: a number in rps, krps, Mrps.",
        "'0,1\n5,-2' | wrong-table: 'rates.csv', line 2: the rate '-2' is not from 0 to 1000Mrps.",
        "'t,r\n0,1\n5,2\n5,3' | wrong-table: 'rates.csv', line 4: the time '5' does not rise: before it is 5s.",
        "'0;1' | wrong-table: 'rates.csv', line 1: 'time' and 'rate' wanted, but there is 1 value.",
        "'0,1\n0,1,2' | wrong-table: 'rates.csv', line 2: 'time' and 'rate' wanted, but there are 3 values.",
        "'0,0\n1,0' | client-without-rate: Client 'c' must send something: set 'rate' above 0rps, 'users', or 'arrivals' to a law of times.",
      })
  void aBadTraceIsAProblemWithItsLine(String rates, String message) throws IOException {
    List<String> problems = messages(traced(rates));
    assertEquals(1, problems.size(), problems::toString);
    assertEquals(message, problems.get(0).replaceFirst("^.*?s\\.sysdesign:2:\\d+: ", ""));
  }

  @Test
  void aTraceThatIsNotThereIsAProblem() throws IOException {
    LoweredSystem system = system("pattern: trace(\"no.csv\")", "");
    Path missing = folder.resolve("no.csv");
    assertEquals(
        List.of("unreadable-table: There is no file '%s'. (line 2)".formatted(missing)),
        system.problems().stream()
            .map(p -> p.code() + ": " + p.message() + " (line " + p.line() + ")")
            .toList());
  }

  @Test
  void aTraceOfMoreThanAHundredThousandLinesIsTooLong() throws IOException {
    StringBuilder rates = new StringBuilder();
    for (int second = 0; second <= 100_000; second++) {
      rates.append(second).append(",5\n");
    }
    assertEquals(
        List.of(
            "'rates.csv', line 100,001: it is too long; at most 100,000 lines of numbers are read."),
        traced(rates.toString()).problems().stream().map(Problem::message).toList());
  }
}
