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
            "s.sysdesign:6:20: zones-of-nobody: 'lb' stands in its region as a whole, so"
                + " 'zones: local' changes nothing. Put it into a zone."),
        problems(fleet));
    assertEquals(
        List.of(),
        problems(fleet.replace("load-balancer lb", "zone us-east-1a { load-balancer lb }")));
  }
}
