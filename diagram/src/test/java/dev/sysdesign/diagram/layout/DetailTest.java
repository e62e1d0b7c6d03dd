package dev.sysdesign.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.diagram.Draft;
import dev.sysdesign.diagram.Drafts;
import dev.sysdesign.diagram.chart.Charts;
import org.junit.jupiter.api.Test;

class DetailTest {
  @Test
  void drawsOrdinarySystemsInFull() {
    for (Draft draft : Drafts.all()) {
      assertEquals(Detail.FULL, detail(draft));
    }
    assertEquals(Detail.FULL, detail(star(299)));
  }

  @Test
  void leavesLabelsOutOfLargeSystems() {
    assertEquals(Detail.PLAIN, detail(star(300)));
    assertEquals(Detail.PLAIN, detail(star(5_999)));
  }

  @Test
  void drawsOnlyColumnsOfHugeSystems() {
    assertEquals(Detail.COLUMNS, detail(star(6_000)));
  }

  @Test
  void looksAtTheWayOfEdgesAndNotOnlyAtTheirNumber() {
    Draft ladder = new Draft("ladder");
    int rungs = 400;
    for (int i = 0; i < rungs; i++) {
      ladder.with("service", "c" + i);
    }
    for (int i = 1; i < rungs; i++) {
      ladder.calls("c" + (i - 1), "c" + i).calls("c0", "c" + i);
    }
    assertEquals(Detail.COLUMNS, detail(ladder));
  }

  /** One that calls all others. */
  private static Draft star(int others) {
    Draft draft = new Draft("star").with("client", "hub");
    for (int i = 0; i < others; i++) {
      draft.with("service", "c" + i).calls("hub", "c" + i);
    }
    return draft;
  }

  private static Detail detail(Draft draft) {
    return Detail.of(Charts.of(draft.input()));
  }
}
