package dev.sysdesign.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.lang.SystemModels;
import dev.sysdesign.lang.source.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a system that is well written and cannot be meant. */
class MeaningTest {
  private static List<String> problems(String statements) {
    String text = "system s {\n  client c { rate: 10rps }\n" + statements + "\n}\n";
    return SystemModels.lower("s.sysdesign", text).problems().stream().map(Problem::text).toList();
  }

  @Test
  void theZoneOfWhatStandsInARegionIsNobodys() {
    String fleet = "  load-balancer lb\n  service a\n  c -> lb\n  lb -> a { zones: local }";
    assertEquals(
        List.of(
            "s.sysdesign:6:20: warning: zones-of-nobody: 'lb' stands in its region as a whole, so"
                + " 'zones: local' changes nothing. Put it into a zone."),
        problems(fleet));
    assertEquals(
        List.of(),
        problems(fleet.replace("load-balancer lb", "zone us-east-1a { load-balancer lb }")));
  }

  private static List<String> codesAndMessages(String statements) {
    return problems(statements).stream().map(p -> p.replaceFirst("^\\S+ ", "")).toList();
  }

  @Test
  void fallbacksThatLeadBackGoRoundForEver() {
    String calls =
        """
          service a
          service b
          external x
          external y
          c -> a
          a -> x { fallback: b }
          b -> y { fallback: a }
        """;
    assertEquals(
        List.of(
            "fallback-loop: 'a' falls back to 'b', which comes back to 'a' ('b', 'a'): where all of"
                + " them fail, a 'read' request would go round for ever."),
        codesAndMessages(calls));
    assertEquals(List.of(), problems(calls.replace("b -> y { fallback: a }", "b -> y")));
  }

  @Test
  void aFallbackToOnesOwnCallerGoesRoundForEver() {
    String calls =
        "  service a\n  service b\n  external x\n  c -> a -> b\n  b -> x { fallback: a }";
    assertEquals(1, problems(calls).size());
    assertEquals(List.of(), problems(calls.replace("c -> a -> b", "c -> a -> b [30%]")));
  }

  private static String saga(int calls) {
    StringBuilder text = new StringBuilder("  service a\n  service undo\n  c -> a\n");
    for (int i = 0; i < calls; i++) {
      text.append("  service s%s\n  a -> s%s { compensate: undo }\n".formatted(i, i));
    }
    return text.toString();
  }

  @Test
  void aCallerTakesBackAtMostThirtyOneCalls() {
    assertEquals(List.of(), problems(saga(31)));
    assertEquals(
        List.of(
            "s.sysdesign:69:26: too-many-compensations: 'a' has more calls with 'compensate' than it"
                + " can take back: at most 31 are allowed, and that to 's31' is one more. Let a"
                + " service of its own make some of them."),
        problems(saga(32)));
  }

  @Test
  void somebodyHasToTakeOver() {
    String store = "  database d { failover: 30s }\n  c -> d";
    assertEquals(
        List.of(
            "failover-to-nobody: 'd' sets 'failover', but nobody could take over: it has neither"
                + " 'replicas' nor 'multiAz'."),
        codesAndMessages(store));
    assertEquals(List.of(), problems(store.replace("30s", "30s, replicas: 1")));
    assertEquals(List.of(), problems(store.replace("30s", "failover(30s), multiAz: on")));
  }

  private static final String COPY =
      "  database d\n  database e { replicaOf: d, lag: 1s }\n  service a\n  c -> a\n  a -> d [write]\n";

  @Test
  void aReplicaTakesNoWrites() {
    assertEquals(
        List.of(
            "write-to-replica: 'write' requests would write to 'e', which is a replica of 'd' and"
                + " takes no writes. Guard the edge, such as '[read]', or set 'kind: read' on it."),
        codesAndMessages(COPY + "  a -> e"));
    assertEquals(List.of(), problems(COPY + "  a -> e [read]"));
    assertEquals(List.of(), problems(COPY + "  a -> e { kind: read }"));
    assertEquals(1, problems(COPY + "  a -> e [read] { kind: write }").size());
  }

  @Test
  void aReplicaFollowsAPrimary() {
    String reads = "  c -> d\n  c -> e [read]\n";
    assertEquals(
        List.of("replica-of-itself: 'e' cannot be a replica of itself."),
        codesAndMessages("  database d\n  database e { replicaOf: e }\n" + reads));
    assertEquals(
        List.of(
            "replica-of-replica: 'f' follows 'e', which takes no writes: it is a replica of 'd'"
                + " itself."),
        codesAndMessages(COPY + "  a -> e [read]\n  database f { replicaOf: e }\n  a -> f [read]"));
  }
}
