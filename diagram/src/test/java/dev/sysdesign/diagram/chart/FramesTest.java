package dev.sysdesign.diagram.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.diagram.Draft;
import dev.sysdesign.engine.model.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FramesTest {
  @Test
  void drawsNoRegionWhereThereIsOnlyOne() {
    Draft draft = new Draft("one").in("us-east-1").with("service", "a").with("service", "b");
    assertEquals("", around(draft, "a"));
  }

  @Test
  void drawsRegionsWhereThereAreMore() {
    Draft draft =
        new Draft("two")
            .in("us-east-1")
            .with("service", "a")
            .in("eu-west-1", "eu-west-1a")
            .with("service", "b");
    assertEquals("region us-east-1", around(draft, "a"));
    assertEquals("region eu-west-1 / zone eu-west-1a", around(draft, "b"));
  }

  @Test
  void putsAZoneInsideTheGroupThatHoldsMore() {
    Draft draft =
        new Draft("team")
            .grouped("Payments")
            .with("cache", "a")
            .in("us-east-1", "us-east-1a", "us-east-1b")
            .with("service", "b");
    assertEquals("Payments", around(draft, "a"));
    assertEquals("Payments / zones us-east-1a, us-east-1b", around(draft, "b"));
  }

  @Test
  void putsAGroupInsideTheZoneThatHoldsAsMuchOrMore() {
    Draft draft =
        new Draft("zone")
            .in("us-east-1", "us-east-1a")
            .with("cache", "a")
            .grouped("Payments", "Refunds")
            .with("service", "b");
    assertEquals("zone us-east-1a", around(draft, "a"));
    assertEquals("zone us-east-1a / Payments / Refunds", around(draft, "b"));
  }

  @Test
  void splitsAGroupThatReachesOverTheBorderOfAZone() {
    Draft draft =
        new Draft("across")
            .grouped("Payments")
            .with("cache", "a")
            .in("us-east-1", "us-east-1a")
            .with("service", "b")
            .grouped()
            .with("service", "c");
    assertEquals("Payments", around(draft, "a"));
    assertEquals("zone us-east-1a / Payments", around(draft, "b"));
    assertEquals("zone us-east-1a", around(draft, "c"));
  }

  @Test
  void keepsZonesInsideTheirRegionWhenTheyHoldAllOfIt() {
    Draft draft =
        new Draft("full")
            .in("us-east-1", "us-east-1a")
            .with("service", "a")
            .in("eu-west-1", "eu-west-1a")
            .with("service", "b");
    assertEquals("region us-east-1 / zone us-east-1a", around(draft, "a"));
  }

  @Test
  void leavesOutFramesThatAreTooDeepToTellApart() {
    String[] deep = IntStream.range(0, 3_000).mapToObj(i -> "g" + i).toArray(String[]::new);
    Draft draft = new Draft("deep").grouped(deep).with("service", "a");
    Frames frames = Frames.around(draft.topology().components());
    assertTrue(frames.isCut());
    assertEquals(Frames.DEEPEST, frames.all().size());
    assertFalse(Frames.around(new Draft("flat").topology().components()).isCut());
  }

  /** The titles of the frames around a component, outermost first. */
  private static String around(Draft draft, String name) {
    List<Component> components = draft.topology().components();
    Frames frames = Frames.around(components);
    int place = components.stream().map(Component::name).toList().indexOf(name);
    List<String> titles = new ArrayList<>();
    for (int f = frames.of(place); f != Frame.NONE; f = frames.all().get(f).parent()) {
      titles.add(0, frames.all().get(f).title());
    }
    return String.join(" / ", titles);
  }
}
