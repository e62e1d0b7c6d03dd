package dev.sysdesign.diagram.layout;

/** A rectangle of a picture; x and y are its upper left corner. */
public record Box(double x, double y, double width, double height) {
  public Box {
    x = Grid.snap(x);
    y = Grid.snap(y);
    width = Grid.snap(width);
    height = Grid.snap(height);
  }

  /** The end of it on the right. */
  public double right() {
    return x + width;
  }

  /** The end of it below. */
  public double bottom() {
    return y + height;
  }

  /** Whether the two share more than a border. */
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** Whether the other is within this one, borders included. */
  public boolean contains(Box other) {
    return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
  }
}
