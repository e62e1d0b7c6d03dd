package dev.sysdesign.engine.model;

/** A metric of something: what stands to the left of a comparison in an {@code slo}. */
public sealed interface MetricRef {
  /** The metric's name in the metric catalog. */
  String metric();

  /** As the language writes it, such as {@code app -> redis.p99}. */
  String text();

  /** A metric of the whole system. */
  record OfSystem(String metric) implements MetricRef {
    @Override
    public String text() {
      return metric;
    }
  }

  /** A metric of a component; of a client: of its requests end to end. */
  record OfComponent(String component, String metric) implements MetricRef {
    @Override
    public String text() {
      return component + "." + metric;
    }
  }

  /** A metric of a request class, end to end. */
  record OfRequest(String request, String metric) implements MetricRef {
    @Override
    public String text() {
      return request + "." + metric;
    }
  }

  /** A metric of all edges between two components, as their caller sees them. */
  record OfEdge(String from, String to, String metric) implements MetricRef {
    @Override
    public String text() {
      return from + " -> " + to + "." + metric;
    }
  }
}
