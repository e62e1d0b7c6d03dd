package dev.sysdesign.diagram.layout;

/** A point of a picture; y grows downwards. */
public record Point(double x, double y) {
  public Point {
    x = Grid.snap(x);
    y = Grid.snap(y);
  }
}
