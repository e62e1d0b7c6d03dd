package dev.sysdesign.chaos.scenario;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.ComponentSpec;
import dev.sysdesign.engine.catalog.ComponentType;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Value;
import java.util.List;
import java.util.OptionalDouble;

/** The component types as scenarios speak of them; a test holds the words against the catalog. */
public final class ComponentTypes {
  public static final String CLIENT = "client";
  public static final String DNS = "dns";
  public static final String CDN = "cdn";
  public static final String GATEWAY = "gateway";
  public static final String SERVICE = "service";
  public static final String FUNCTION = "function";
  public static final String WORKER = "worker";
  public static final String CACHE = "cache";
  public static final String DATABASE = "database";
  public static final String NOSQL = "nosql";
  public static final String SEARCH = "search";
  public static final String OBJECT_STORE = "object-store";
  public static final String QUEUE = "queue";
  public static final String STREAM = "stream";
  public static final String EXTERNAL = "external";

  /** How many instances a component has. */
  private static final String INSTANCES = "instances";

  /** How many copies of its one primary a store has. */
  private static final String REPLICAS = "replicas";

  /** How many parts a store has. */
  private static final String PARTITIONS = "partitions";

  private static final String SHARDS = "shards";

  private ComponentTypes() {}

  /** All types that answer calls. */
  public static List<String> serving() {
    return ComponentCatalog.all().stream()
        .map(type -> type.spec().name())
        .filter(type -> !type.equals(CLIENT))
        .toList();
  }

  /** All types whose components are counted in instances. */
  public static List<String> withInstances() {
    return ComponentCatalog.all().stream()
        .map(ComponentType::spec)
        .filter(spec -> spec.parameter(INSTANCES).or(() -> spec.parameter(REPLICAS)).isPresent())
        .map(ComponentSpec::name)
        .toList();
  }

  /**
   * The instances of a component: what it sets, else its type's default; a store without {@code
   * instances} has its primary and its replicas.
   */
  public static int instances(Component component) {
    ComponentSpec spec = ComponentCatalog.spec(component.type());
    OptionalDouble instances = amount(spec, component, INSTANCES);
    return instances.isPresent()
        ? (int) instances.getAsDouble()
        : parts(spec, component) + (int) amount(spec, component, REPLICAS).orElse(0);
  }

  /** The parts of a store that is made of such; 1 of others. */
  private static int parts(ComponentSpec spec, Component component) {
    OptionalDouble partitions = amount(spec, component, PARTITIONS);
    return (int) (partitions.isPresent() ? partitions : amount(spec, component, SHARDS)).orElse(1);
  }

  /** Whether components of a type are counted in instances. */
  public static boolean isCounted(String type) {
    return withInstances().contains(type);
  }

  /** Whether components of a type have a property. */
  public static boolean has(String type, String property) {
    return ComponentCatalog.find(type)
        .map(ComponentType::spec)
        .flatMap(spec -> spec.parameter(property))
        .map(ParameterSpec::name)
        .isPresent();
  }

  /** What a component sets of a property, else its type's default, in base units. */
  public static OptionalDouble amount(Component component, String property) {
    return amount(ComponentCatalog.spec(component.type()), component, property);
  }

  private static OptionalDouble amount(ComponentSpec spec, Component component, String property) {
    return spec.valueOf(component, property)
        .filter(Value.Quantity.class::isInstance)
        .map(value -> OptionalDouble.of(((Value.Quantity) value).amount()))
        .orElse(OptionalDouble.empty());
  }
}
