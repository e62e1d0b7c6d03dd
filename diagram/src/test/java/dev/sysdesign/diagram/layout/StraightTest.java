package dev.sysdesign.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StraightTest {
  @Test
  void takesAStepOfAPixelOutOfALine() {
    assertEquals(
        List.of(new Point(10, 0), new Point(10, 90)),
        Straight.of(
            List.of(new Point(10, 0), new Point(10, 40), new Point(11, 40), new Point(11, 90))));
  }

  @Test
  void keepsRealCorners() {
    List<Point> points =
        List.of(new Point(10, 0), new Point(10, 40), new Point(50, 40), new Point(50, 90));
    assertEquals(points, Straight.of(points));
  }

  @Test
  void keepsSlantedLines() {
    List<Point> points = List.of(new Point(10, 0), new Point(30, 40));
    assertEquals(points, Straight.of(points));
  }
}
