package dev.sysdesign.diagram.chart;

/**
 * A region, a zone block or a group, drawn around its components.
 *
 * @param title with the kind in words where the file's own title does not say it
 * @param parent the frame around it, or {@link #NONE}
 */
public record Frame(Kind kind, String title, int parent) {
  /** Not in a frame. */
  public static final int NONE = -1;

  /** What a frame stands for. */
  public enum Kind {
    REGION,
    ZONE,
    GROUP
  }
}
