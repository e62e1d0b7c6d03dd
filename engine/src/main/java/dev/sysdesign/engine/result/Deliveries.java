package dev.sysdesign.engine.result;

import java.util.List;
import java.util.Optional;

/**
 * What became of messages: the time from the client's request to the end of the last consumer, of
 * those that were delivered. Empty where nobody hands anything over.
 *
 * @param components that take what is handed over
 * @param edges over which something is handed over, by caller and callee
 * @param requestClasses of which something is handed over
 */
public record Deliveries(
    List<OfComponent> components, List<OfEdge> edges, List<OfClass> requestClasses) {
  /** Nobody hands anything over. */
  public static final Deliveries NONE = new Deliveries(List.of(), List.of(), List.of());

  public Deliveries {
    components = List.copyOf(components);
    edges = List.copyOf(edges);
    requestClasses = List.copyOf(requestClasses);
  }

  /**
   * The messages of a component; of a client, those of its requests.
   *
   * @param delivery until all consumers of this component's message are done
   * @param oldestNanos the age that its oldest message reached; 0 for a client
   */
  public record OfComponent(String name, Latency delivery, long oldestNanos) {}

  /** The messages over all edges from one component to another. */
  public record OfEdge(String from, String to, Latency delivery) {}

  /** All messages of a class, of all its clients, also of requests that are not over. */
  public record OfClass(String name, Latency delivery) {}

  public boolean isEmpty() {
    return components.isEmpty();
  }

  public Optional<OfComponent> component(String name) {
    return components.stream().filter(c -> c.name().equals(name)).findFirst();
  }

  public Optional<OfEdge> edge(String from, String to) {
    return edges.stream().filter(e -> e.from().equals(from) && e.to().equals(to)).findFirst();
  }

  public Optional<OfClass> requestClass(String name) {
    return requestClasses.stream().filter(c -> c.name().equals(name)).findFirst();
  }
}
