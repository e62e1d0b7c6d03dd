package dev.sysdesign.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.diagram.Draft;
import dev.sysdesign.diagram.chart.Chart;
import dev.sysdesign.diagram.chart.Charts;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void putsEveryComponentRightOfAllItsCallers() {
    Draft draft = services("a", "b", "c", "d").calls("a", "b", "c", "d").calls("a", "d");
    assertEquals("0 1 2 3", columns(draft));
    assertEquals(6, Columns.crossed(Charts.of(draft.input())));
  }

  @Test
  void startsAnewForWhatIsNotConnected() {
    assertEquals("0 1 0", columns(services("a", "b", "c").calls("a", "b")));
  }

  @Test
  void opensACircleAtTheComponentThatIsReachedFirst() {
    assertEquals("0 1 2", columns(services("a", "b", "c").calls("a", "b", "c", "a")));
    assertEquals("1 2 0", columns(services("a", "b", "c").calls("c", "a", "b", "a")));
  }

  @Test
  void doesNotMindCallsToItself() {
    assertEquals("0 1", columns(services("a", "b").calls("a", "b", "b")));
  }

  @Test
  void walksAChainOfAnyLength() {
    Draft chain = new Draft("chain");
    int length = 40_000;
    for (int i = length; i < 2 * length; i++) {
      chain.with("service", "c" + i);
      if (i > length) {
        chain.calls("c" + (i - 1), "c" + i);
      }
    }
    assertEquals(length - 1, new Columns(Charts.of(chain.input())).of(length - 1));
  }

  private static Draft services(String... names) {
    Draft draft = new Draft("columns");
    for (String name : names) {
      draft.with("service", name);
    }
    return draft;
  }

  private static String columns(Draft draft) {
    Chart chart = Charts.of(draft.input());
    Columns columns = new Columns(chart);
    return IntStream.range(0, chart.nodes().size())
        .mapToObj(i -> String.valueOf(columns.of(i)))
        .collect(Collectors.joining(" "));
  }
}
