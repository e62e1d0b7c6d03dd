package dev.sysdesign.lang.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.lang.typing.TypedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DriftTest {
  private static final String SHOP =
      """
      system shop {
          param size: 4
          template service backend { instances: size }
          client users { rate: 10rps }
          service web {}
          service api from backend {}
          service mail {}
          database db {}
          users -> web -> db
          users -> api
          web ~> mail
          slo "fast" { users.p99 < 1s }
      }
      """;

  @Test
  void anEqualTextHasNothingStale() {
    assertEquals(Set.of(), stale(SHOP));
  }

  @Test
  void commentsTitlesAndWhiteSpaceChangeNothing() {
    assertEquals(
        Set.of(),
        stale(
            SHOP.replace("service web {}", "/** Web. */\n    service web \"Web\" {\n    }")
                .replace("users -> api", "users   ->   api // why")));
  }

  @Test
  void aChangedComponentMakesCallersAndCalleesStale() {
    assertEquals(
        Set.of("users", "web", "db", "mail", "users -> web", "web -> db", "web ~> mail"),
        stale(SHOP.replace("service web {}", "service web { instances: 2 }")));
  }

  @Test
  void aChangedLeafLeavesWhatStandsBesideItAlone() {
    Set<String> stale = stale(SHOP.replace("database db {}", "database db { connections: 9 }"));
    assertTrue(stale.containsAll(Set.of("db", "web", "users", "web -> db", "users -> web")));
    assertFalse(stale.contains("api") || stale.contains("users -> api") || stale.contains("mail"));
  }

  @Test
  void aParamReachesThroughTheTemplateThatUsesIt() {
    Set<String> stale = stale(SHOP.replace("param size: 4", "param size: 5"));
    assertTrue(stale.contains("api") && stale.contains("users -> api"), stale::toString);
    assertFalse(stale.contains("web") || stale.contains("db"), stale::toString);
  }

  @Test
  void aChangedLoadIsEverybodysBusiness() {
    Set<String> stale = stale(SHOP.replace("rate: 10rps", "rate: 20rps"));
    assertTrue(stale.containsAll(Set.of("users", "web", "api", "db", "mail")), stale::toString);
  }

  @Test
  void partsStandWhereTheirLinesMoved() {
    String later = SHOP.replace("    service web {}", "    service first {}\n    service web {}");
    Drift drift = Drift.between(document(SHOP), document(later));
    assertEquals(later.indexOf("web {}"), drift.components().get("web").part().nameStart());
  }

  @Test
  void aDeletedPartStandsNowhere() {
    String later = SHOP.replace("    service mail {}\n", "").replace("    web ~> mail\n", "");
    Drift drift = Drift.between(document(SHOP), document(later));
    assertFalse(drift.components().containsKey("mail"));
    assertFalse(drift.edges().containsKey("web ~> mail"));
  }

  @Test
  void aHalfTypedPartKeepsItsPlaceAndIsStale() {
    String later = SHOP.replace("users -> api", "users -> ap");
    Drift.Standing edge =
        Drift.between(document(SHOP), document(later)).edges().get("users -> api");
    assertTrue(edge.stale());
    assertEquals(later.indexOf("users -> ap\n") + "users -> ap".length(), edge.part().end());
  }

  private static Set<String> stale(String later) {
    Drift drift = Drift.between(document(SHOP), document(later));
    Set<String> stale = new TreeSet<>();
    for (Map<String, Drift.Standing> parts : List.of(drift.components(), drift.edges())) {
      parts.forEach(
          (name, standing) -> {
            if (standing.stale()) {
              stale.add(name);
            }
          });
    }
    return stale;
  }

  private static TypedText document(String text) {
    return new TypedText(text);
  }
}
