package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of a system, compared from the command line. */
final class DiffTest {
  private static final String QUEUE =
      """
      system desk {
          param work: 10ms
          client users { rate: 50rps }
          service clerk {
              concurrency: 1, queue: unlimited, serviceTime: exponential(work), instance: %s
          }
          users -> clerk { latency: 0ms }
          slo "fast" { users.p99 < %s, clerk.utilization < 90%% }
          scenario crash { at 20s for 5s: node-crash on clerk }
          simulate { duration: 60s, warmup: 5s, seed: 3 }
      }
      """;

  @TempDir private Path folder;

  private String file(String name, String work, String instance, String limit) throws IOException {
    Path file = folder.resolve(name + ".sysdesign");
    String text = QUEUE.formatted(instance, limit).replace("work: 10ms", "work: " + work);
    Files.writeString(file, text);
    return file.toString();
  }

  private static JsonNode metric(Call call, String name) throws IOException {
    JsonNode report = new ObjectMapper().readTree(call.out());
    for (JsonNode metric : report.get("metrics")) {
      if (metric.get("metric").asText().equals(name)) {
        return metric;
      }
    }
    throw new AssertionError("no " + name + " in " + call.out());
  }

  private String renamed(String of, String now) throws IOException {
    Path file = folder.resolve(now + ".sysdesign");
    Files.writeString(file, Files.readString(Path.of(of)).replace("clerk", now));
    return file.toString();
  }

  @Test
  void aNewNameAloneChangesNothing() throws IOException {
    String base = file("base", "10ms", "m6i.large", "1s");
    Call call = Call.of("diff", base, renamed(base, "teller"), "--json");

    assertEquals(0, call.code(), call.err());
    for (String name : new String[] {"mean", "p99", "users.p99", "teller.utilization", "cost"}) {
      assertEquals(0, metric(call, name).get("difference").asDouble(), name);
      assertTrue(!metric(call, name).get("base").isNull(), name);
    }
    assertTrue(!call.out().contains("clerk"), call.out());
  }

  @Test
  void takesAComponentForAnotherWhereTheCallSaysSo() throws IOException {
    String base = file("base", "10ms", "m6i.large", "1s");
    String head = renamed(file("head", "11ms", "m6i.large", "1s"), "teller");
    Call call = Call.of("diff", base, head, "--rename", "clerk=teller", "--json");

    assertEquals(0, call.code(), call.err());
    assertTrue(metric(call, "teller.utilization").get("difference").asDouble() > 0.03);
  }

  @Test
  void refusesARenameOfNobody() throws IOException {
    String base = file("base", "10ms", "m6i.large", "1s");
    for (String wrong : new String[] {"nobody=clerk", "clerk=nobody"}) {
      Call call = Call.of("diff", base, base, "--rename", wrong);
      assertEquals(2, call.code(), wrong);
      assertTrue(call.err().contains("has no component 'nobody'"), call.err());
    }
  }

  @Test
  void saysOnceThatThereIsNoScenario() throws IOException {
    String base = file("base", "10ms", "m6i.large", "1s");
    Call call = Call.of("diff", base, renamed(base, "teller"), "--scenario", "storm");

    assertEquals(2, call.code());
    assertEquals(1, call.err().lines().filter(l -> l.contains("unknown-scenario")).count());
  }

  @Test
  void findsTheDifferenceThatTheFormulasGive() throws IOException {
    String base = file("base", "10ms", "m6i.large", "1s");
    String head = file("head", "11ms", "m6i.large", "1s");
    Call call = Call.of("diff", base, head, "--duration", "600s", "--json");

    assertEquals(0, call.code(), call.err());
    JsonNode mean = metric(call, "mean");
    double exact = 1000 / (1 / 0.011 - 50) - 1000 / (1 / 0.010 - 50);
    double half = (mean.at("/ci95/1").asDouble() - mean.at("/ci95/0").asDouble()) / 2;
    assertEquals(exact, mean.get("difference").asDouble(), 2 * half);
    assertTrue(half < 0.1 * exact, mean::toString);
    assertEquals("worse", mean.get("finding").asText());
    assertEquals("worse", metric(call, "clerk.utilization").get("finding").asText());
    assertEquals("same", metric(call, "errors").get("finding").asText());
    assertEquals(
        mean.get("head").asDouble() - mean.get("base").asDouble(),
        mean.get("difference").asDouble(),
        1e-5);
  }

  @Test
  void nothingChangesBetweenASystemAndItself() throws IOException {
    String base = file("base", "10ms", "m6i.large", "1s");
    Call call = Call.of("diff", base, base);

    assertEquals(0, call.code(), call.err());
    assertTrue(call.out().contains("10 pairs of runs"), call.out());
    assertTrue(!call.out().contains("better") && !call.out().contains("worse"), call.out());
  }

  @Test
  void anotherMachineChangesTheBillAndNothingElse() throws IOException {
    String base = file("base", "10ms", "m6i.large", "1s");
    String head = file("head", "10ms", "m6i.xlarge", "1s");
    Call call = Call.of("diff", base, head, "--json", "--replications", "3");

    assertEquals("worse", metric(call, "cost").get("finding").asText());
    assertEquals("same", metric(call, "mean").get("finding").asText());
    double change = metric(call, "cost").get("difference").asDouble();
    assertEquals(0.096 * 730, change, 0.01, "an m6i.xlarge is two of m6i.large at $0.096/h");
  }

  @Test
  void anObjectiveThatTheHeadMissesIsToldByTheExitCode() throws IOException {
    String base = file("base", "10ms", "m6i.large", "200ms");
    String head = file("head", "16ms", "m6i.large", "200ms");
    Call text = Call.of("diff", base, head);

    assertEquals(1, text.code());
    assertTrue(text.out().contains("users.p99 < 200ms        pass  FAIL  fast"), text.out());
    JsonNode slo =
        new ObjectMapper().readTree(Call.of("diff", base, head, "--json").out()).at("/slos/0");
    assertTrue(slo.get("broken").asBoolean(), slo::toString);
    assertEquals(0, Call.of("diff", head, base).code());
  }

  @Test
  void whatOnlyOneOfThemHasCannotBeTold() throws IOException {
    String base = file("base", "10ms", "m6i.large", "1s");
    Path head = folder.resolve("renamed.sysdesign");
    String other = Files.readString(Path.of(base)).replace("clerk", "teller");
    Files.writeString(head, other.replace("concurrency: 1", "concurrency: 2"));
    Call call = Call.of("diff", base, head.toString(), "--json");

    assertEquals("unknown", metric(call, "teller.utilization").get("finding").asText());
    assertTrue(metric(call, "teller.utilization").get("base").isNull());
    assertEquals("unknown", metric(call, "clerk.utilization").get("finding").asText());
  }

  @Test
  void comparesUnderAScenarioOfBoth() throws IOException {
    String base = file("base", "10ms", "m6i.large", "1s");
    String head = file("head", "11ms", "m6i.large", "1s");
    Call call = Call.of("diff", base, head, "--scenario", "crash");

    assertEquals(0, call.code(), call.err());
    assertTrue(call.out().contains("'crash'"), call.out());
    assertTrue(call.out().contains("OBJECTIVES"), call.out());
    assertEquals(2, Call.of("diff", base, head, "--scenario", "flood").code());
  }

  @Test
  void bothFilesHaveToBeThere() throws IOException {
    String base = file("base", "10ms", "m6i.large", "1s");
    Call one = Call.of("diff", base);
    assertEquals(2, one.code());
    assertTrue(one.err().contains("'HEAD' is missing"), one.err());
    assertEquals(2, Call.of("diff", base, base + ".gone").code());
  }

  /** From 20 ms to 24.4 ms by the formula of M/M/1: 22 % more; the machine costs $70 more. */
  @Test
  void conditionsAgainstTheBaseAreJudgedByThePairs() throws IOException {
    String base = file("base", "10ms", "m6i.large", "1s");
    String head = file("head", "11ms", "m6i.xlarge", "1s");

    assertEquals(1, gate(base, head, "mean > +10%"));
    assertEquals(0, gate(base, head, "mean > +40%"));
    assertEquals(1, gate(base, head, "mean > +1ms"));
    assertEquals(0, gate(base, head, "mean > +20ms"));
    assertEquals(1, gate(base, head, "clerk.utilization > +3%"));
    assertEquals(0, gate(base, head, "clerk.utilization > +8%"));
    assertEquals(1, gate(base, head, "cost > +70/month"));
    assertEquals(0, gate(base, head, "cost > +71/month"));
    assertEquals(0, gate(head, base, "cost > +0/month"));
    assertEquals(1, gate(head, base, "mean < -10%"));
    assertEquals(1, gate(base, head, "clerk.cost > 140/month"));
    assertEquals(2, gate(base, head, "teller.cost > +1%"));
  }

  private static int gate(String base, String head, String condition) {
    Call call = Call.of("diff", base, head, "--duration", "120s", "--fail-on", condition);
    assertEquals(call.code() == 1, call.err().contains("' holds"), call.err());
    return call.code();
  }

  /** Utilization rises from 50 % to 50.1 %, of an objective of 90 %: told, and of no matter. */
  @Test
  void aFigureThatIsWorseByLittleIsNoRegression() throws IOException {
    String base = file("base", "10ms", "m6i.large", "1s");
    String head = file("head", "10.02ms", "m6i.large", "1s");
    String[] call = {
      "diff", base, head, "--duration", "60s", "--fail-on", "regression", "--matter", ""
    };

    assertEquals(0, Call.of(Arrays.copyOf(call, 7)).code());
    call[8] = "3%";
    assertEquals(0, Call.of(call).code());
    call[8] = "0%";
    assertEquals(1, Call.of(call).code());
    call[8] = "3";
    Call refused = Call.of(call);
    assertEquals(2, refused.code());
    assertTrue(refused.err().contains("'--matter' is '3'"), refused.err());
  }

  private static final String FREIGHT =
      """
      system desk {
        request get { share: 100%%, response: 50KB }
        client users { rate: 200rps }
        service clerk {
          concurrency: %s, queue: 10, serviceTime: exponential(10ms), instance: m6i.large
        }
        users -> clerk { latency: 0ms }
        simulate { duration: 20s, warmup: 2s, seed: 3 }
      }
      """;

  /**
   * One slot serves half of the load: half of the bytes are billed, and the machine all the same.
   */
  @Test
  void whatServesLessIsNotCheaperForIt() throws IOException {
    String base = folder.resolve("four.sysdesign").toString();
    String head = folder.resolve("one.sysdesign").toString();
    Files.writeString(Path.of(base), FREIGHT.formatted(4));
    Files.writeString(Path.of(head), FREIGHT.formatted(1));
    Call call = Call.of("diff", base, head, "--json");

    assertTrue(metric(call, "cost").get("difference").asDouble() < -800, call.out());
    assertEquals("serves_less", metric(call, "cost").get("finding").asText());
    JsonNode served = metric(call, "cost per million served");
    assertEquals("worse", served.get("finding").asText());
    double rps = metric(call, "throughput").get("head").asDouble();
    double exact = metric(call, "cost").get("head").asDouble() / (rps * 730 * 3600 / 1e6);
    assertEquals(exact, served.get("head").asDouble(), 1e-4 * exact);
    Call text = Call.of("diff", base, head);
    assertTrue(text.out().contains("less is served"), text.out());
    assertEquals(
        "better",
        metric(Call.of("diff", head, base, "--json"), "cost per million served")
            .get("finding")
            .asText());
    assertEquals(1, gate(base, head, "cost < -100/month"));
  }
}
