package dev.sysdesign.diagram.layout;

/** Width and height in pixels. */
public record Size(double width, double height) {
  /** Takes no room. */
  public static final Size NONE = new Size(0, 0);

  public boolean isEmpty() {
    return width == 0 || height == 0;
  }
}
