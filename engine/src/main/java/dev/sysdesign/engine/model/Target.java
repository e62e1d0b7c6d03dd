package dev.sysdesign.engine.model;

/** What a chaos scenario hits. */
public sealed interface Target {
  /** As the language writes it. */
  String text();

  /** One component. */
  record OfComponent(String name) implements Target {
    @Override
    public String text() {
      return name;
    }
  }

  /** All edges from one component to another. */
  record OfEdge(String from, String to) implements Target {
    @Override
    public String text() {
      return from + " -> " + to;
    }
  }

  /** A zone or a region. */
  record OfPlace(Place place, String name) implements Target {
    @Override
    public String text() {
      return place.word() + " " + name;
    }
  }

  /** The network between two zones or two regions. */
  record OfLink(Place place, String from, String to) implements Target {
    @Override
    public String text() {
      return place.word() + " " + from + " -> " + to;
    }
  }

  /** Every component of a type. */
  record OfAll(String type) implements Target {
    @Override
    public String text() {
      return "all " + type;
    }
  }

  /** The kinds of places. */
  enum Place {
    ZONE("zone"),
    REGION("region");

    private final String word;

    Place(String word) {
      this.word = word;
    }

    /** The word for it in the language. */
    public String word() {
      return word;
    }
  }
}
