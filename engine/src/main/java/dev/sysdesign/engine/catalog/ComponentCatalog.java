package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Topology;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The component types. */
public final class ComponentCatalog {
  private static final List<ComponentType> TYPES =
      List.of(
          new ClientType(),
          new DnsType(),
          new CdnType(),
          new GatewayType(),
          new LoadBalancerType(),
          new RateLimiterType(),
          new ServiceType(),
          new FunctionType(),
          new WorkerType(),
          new CacheType(),
          new DatabaseType(),
          new NosqlType(),
          new SearchType(),
          new ObjectStoreType(),
          new QueueType(),
          new StreamType(),
          new TopicType(),
          new ExternalType());

  private static final Map<String, ComponentType> BY_NAME =
      TYPES.stream().collect(Collectors.toUnmodifiableMap(t -> t.spec().name(), t -> t));

  private ComponentCatalog() {}

  /** All types in the order in which a request meets them. */
  public static List<ComponentType> all() {
    return TYPES;
  }

  public static Optional<ComponentType> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** What a component is to the simulator; empty where its type is not known. */
  public static Optional<Archetype> archetype(Component component) {
    return find(component.type()).map(type -> type.compile(component));
  }

  /**
   * Whether a component keeps messages that it has accepted, and whose senders do not wait for what
   * becomes of them.
   */
  public static boolean keepsMessages(Topology topology, String name) {
    return topology
        .component(name)
        .flatMap(ComponentCatalog::archetype)
        .filter(a -> a instanceof Archetype.Buffer || a instanceof Archetype.FanOut)
        .isPresent();
  }

  /**
   * The data of a type that is known to exist, as in a model.
   *
   * @throws IllegalArgumentException for any other name
   */
  public static ComponentSpec spec(String name) {
    return find(name)
        .map(ComponentType::spec)
        .orElseThrow(() -> new IllegalArgumentException("no component type '" + name + "'"));
  }
}
