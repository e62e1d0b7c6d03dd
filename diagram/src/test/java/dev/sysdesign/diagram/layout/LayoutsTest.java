package dev.sysdesign.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.diagram.DiagramInput;
import dev.sysdesign.diagram.Draft;
import dev.sysdesign.diagram.Drafts;
import dev.sysdesign.diagram.RandomDraft;
import dev.sysdesign.diagram.Samples;
import dev.sysdesign.diagram.chart.Chart;
import dev.sysdesign.diagram.chart.Charts;
import dev.sysdesign.diagram.chart.Frame;
import dev.sysdesign.diagram.chart.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutsTest {
  private static final double BORDER = 1;

  static Stream<Chart> charts() {
    Stream<DiagramInput> drafts =
        Stream.concat(
                Drafts.all().stream(), IntStream.range(0, 40).mapToObj(i -> RandomDraft.of(i, 25)))
            .map(Draft::measured);
    return Stream.concat(drafts, Samples.files().stream().map(Samples::measured)).map(Charts::of);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void letsNoBoxOverlapAnother(Chart chart) {
    for (Detail detail : Detail.values()) {
      List<Box> boxes = layout(chart, detail).nodes();
      assertEquals(chart.nodes().size(), boxes.size());
      for (int i = 0; i < boxes.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertFalse(boxes.get(i).overlaps(boxes.get(j)), detail + ": " + i + " and " + j);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void putsInsideAFrameWhatBelongsThereAndNothingElse(Chart chart) {
    Layout layout = layout(chart, Detail.FULL);
    for (int i = 0; i < chart.nodes().size(); i++) {
      List<Integer> around = around(chart, chart.nodes().get(i).frame());
      for (int f = 0; f < chart.frames().size(); f++) {
        Box frame = layout.frames().get(f);
        Box node = layout.nodes().get(i);
        assertEquals(around.contains(f), frame.contains(node), "node " + i + " in frame " + f);
        assertEquals(around.contains(f), frame.overlaps(node), "node " + i + " in frame " + f);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void letsEveryLineBeginAtItsCallerAndEndAtItsCallee(Chart chart) {
    for (Detail detail : Detail.values()) {
      Layout layout = layout(chart, detail);
      for (int i = 0; i < chart.links().size(); i++) {
        Link link = chart.links().get(i);
        List<Point> points = layout.links().get(i).points();
        assertTrue(onBorder(points.get(0), layout.nodes().get(link.from())), link.id());
        Point end = points.get(points.size() - 1);
        assertTrue(onBorder(end, layout.nodes().get(link.to())), link.id());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void givesEveryLabelAPlaceThatNoBoxCovers(Chart chart) {
    Layout layout = layout(chart, Detail.FULL);
    for (int i = 0; i < chart.links().size(); i++) {
      if (!chart.links().get(i).isLoop()) {
        Box label = layout.links().get(i).label().orElseThrow();
        assertTrue(layout.nodes().stream().noneMatch(label::overlaps), "label " + i);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void staysInsideItsSize(Chart chart) {
    for (Detail detail : Detail.values()) {
      Layout layout = layout(chart, detail);
      Box all = new Box(0, 0, layout.size().width(), layout.size().height());
      Stream.concat(layout.nodes().stream(), layout.frames().stream())
          .forEach(box -> assertTrue(all.contains(box), () -> box + " in " + all));
    }
  }

  @Test
  void makesAFrameWideEnoughForItsTitle() {
    Draft draft = new Draft("wide").grouped("Payments").with("service", "a").with("service", "b");
    Chart chart = Charts.of(draft.calls("a", "b").input());
    Sizes sizes =
        new Sizes(
            List.of(new Size(100, 50), new Size(100, 50)), List.of(Size.NONE), List.of(400.0));
    assertEquals(400, Layouts.of(chart, sizes, Detail.FULL).frames().get(0).width());
  }

  @ParameterizedTest
  @EnumSource(Detail.class)
  void drawsFiveThousandComponents(Detail detail) {
    Draft draft = new Draft("many");
    for (int i = 0; i < 5_000; i++) {
      draft.grouped("team " + i / 100).with("service", "c" + i);
    }
    for (int i = 1; i < 5_000; i++) {
      draft.calls("c" + (i - 1) / 7, "c" + i);
    }
    Chart chart = Charts.of(draft.input());
    assertEquals(Detail.PLAIN, Detail.of(chart));
    if (detail != Detail.FULL) {
      assertEquals(5_000, layout(chart, detail).nodes().size());
    }
  }

  private static Layout layout(Chart chart, Detail detail) {
    Chart drawn = detail == Detail.COLUMNS ? chart.withoutFrames() : chart;
    return Layouts.of(
        drawn,
        new Sizes(
            drawn.nodes().stream().map(node -> new Size(150, 78)).toList(),
            drawn.links().stream().map(link -> new Size(90, 30)).toList(),
            drawn.frames().stream().map(frame -> 200.0).toList()),
        detail);
  }

  private static List<Integer> around(Chart chart, int innermost) {
    List<Integer> frames = new ArrayList<>();
    for (int f = innermost; f != Frame.NONE; f = chart.frames().get(f).parent()) {
      frames.add(f);
    }
    return frames;
  }

  private static boolean onBorder(Point point, Box box) {
    boolean within =
        point.x() >= box.x() - BORDER
            && point.x() <= box.right() + BORDER
            && point.y() >= box.y() - BORDER
            && point.y() <= box.bottom() + BORDER;
    boolean inside =
        point.x() > box.x() + BORDER
            && point.x() < box.right() - BORDER
            && point.y() > box.y() + BORDER
            && point.y() < box.bottom() - BORDER;
    return within && !inside;
  }
}
