package dev.sysdesign.diagram.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.diagram.Draft;
import dev.sysdesign.diagram.Drafts;
import dev.sysdesign.engine.model.Guard;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartsTest {
  private final Chart shop = Charts.of(Drafts.shop().measured());

  @Test
  void tellsOfAComponentItsLoadItsInstancesAndItsCost() {
    Node app = node(shop, "app");
    assertEquals("App servers", app.caption());
    assertEquals("×12", app.instances());
    assertEquals("43 %", app.load().orElseThrow().text());
    assertEquals("$1,682/mo", app.cost());
    assertEquals(
        "service app \"App servers\": 12 instances, utilisation 43 %, $1,682/mo",
        app.description());
  }

  @Test
  void tellsTheRateOfAComponentWithoutALimit() {
    Node lb = node(shop, "lb");
    assertEquals(Optional.empty(), lb.load());
    assertEquals("9,998 rps", lb.rate());
    assertEquals("load-balancer", lb.caption());
  }

  @Test
  void marksTheBottleneckAndNothingElse() {
    assertEquals("93.4 %", node(shop, "orders").tightness().orElseThrow().text());
    assertTrue(
        node(shop, "orders")
            .description()
            .endsWith("the bottleneck by its slots, own load 93.4 %"));
    assertEquals(1, shop.nodes().stream().filter(Node::isBottleneck).count());
  }

  @Test
  void sortsLoadsByWhatTheyMean() {
    assertEquals(Load.Level.CALM, Load.of(0.699).level());
    assertEquals(Load.Level.BUSY, Load.of(0.7).level());
    assertEquals(Load.Level.FULL, Load.of(0.9).level());
    assertEquals(1, Load.of(1.2).share());
  }

  @Test
  void tellsOfAnEdgeWhatItsCallerSaw() {
    Link link = link(shop, "app -> orders [checkout]");
    assertEquals("[checkout]", link.guards());
    assertEquals("p99 24.1ms · 0.6%", link.figures());
    assertTrue(link.failing());
    assertEquals(0.05, link.flow());
    assertEquals(
        "app calls orders [checkout]: 497 rps, p99 24.1ms, errors 0.6 %", link.description());
  }

  @Test
  void leavesOutErrorsWhereThereAreNone() {
    Link link = link(shop, "app -> redis [browse]");
    assertEquals("p99 1.24ms", link.figures());
    assertFalse(link.failing());
  }

  @Test
  void saysOfAnEdgeThatNobodyTookThatItWasNotCalled() {
    Draft draft = new Draft("idle").with("client", "a").with("service", "b").calls("a", "b");
    Chart chart = Charts.of(draft.saw(0, 0, 0).measured());
    assertEquals("not called", chart.links().get(0).figures());
  }

  @Test
  void hasNoNumbersWithoutARun() {
    Chart chart = Charts.of(Drafts.shop().input());
    assertEquals("", chart.summary());
    assertFalse(chart.measured());
    assertTrue(chart.nodes().stream().noneMatch(Node::hasFigures));
    assertTrue(chart.links().stream().allMatch(link -> link.figures().isEmpty()));
  }

  @Test
  void saysWhenTheNumbersArePartial() {
    Chart chart = Charts.of(Drafts.shop().ended(SimulationResult.End.EVENT_BUDGET).measured());
    assertEquals(
        List.of(
            "The numbers are partial. The run reached its event budget; the numbers cover the time until"
                + " then."),
        chart.notes());
    assertEquals(List.of(), shop.notes());
  }

  @Test
  void drawsEdgesOfTheSameIdentityOnce() {
    Draft draft =
        new Draft("twice")
            .with("client", "a")
            .with("service", "b")
            .calls("a", "b")
            .calls("a", "b")
            .callsFor("a", "b", new Guard.OfClass("browse"))
            .handsOver("a", "b");
    assertEquals(
        List.of("a -> b", "a -> b [browse]", "a ~> b"),
        Charts.of(draft.input()).links().stream().map(Link::id).sorted().toList());
  }

  private static Node node(Chart chart, String id) {
    return chart.nodes().stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow();
  }

  private static Link link(Chart chart, String id) {
    return chart.links().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
  }
}
