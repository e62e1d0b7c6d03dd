package dev.sysdesign.cost.bill;

/** What a line of a bill is for. */
public sealed interface Subject {
  /** As the language writes it. */
  String text();

  /**
   * A component.
   *
   * @param name its name
   */
  record OfComponent(String name) implements Subject {
    @Override
    public String text() {
      return name;
    }
  }

  /**
   * Data transfer over the edges from one component to another.
   *
   * @param from caller
   * @param to callee
   */
  record OfEdge(String from, String to) implements Subject {
    @Override
    public String text() {
      return from + " -> " + to;
    }
  }

  /**
   * What a region's components share.
   *
   * @param name the region
   */
  record OfRegion(String name) implements Subject {
    @Override
    public String text() {
      return name;
    }
  }
}
