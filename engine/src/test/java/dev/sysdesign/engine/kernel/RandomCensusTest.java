package dev.sysdesign.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.ComponentSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.PolicyCatalog;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.simulation.Effect;
import dev.sysdesign.engine.simulation.Intervention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the random systems are made of; the counts are written to {@code target}. */
class RandomCensusTest {
  private static final Path REPORT = Path.of("target", "random-systems.txt");

  private static final Map<String, Integer> TYPES = new TreeMap<>();
  private static final Map<String, Integer> PROPERTIES = new TreeMap<>();
  private static final Map<String, Integer> POLICIES = new TreeMap<>();
  private static final Map<String, Integer> EFFECTS = new TreeMap<>();
  private static final Map<String, Integer> SHAPES = new TreeMap<>();

  @BeforeAll
  static void count() throws IOException {
    RandomSystemTest.seeds().forEach(RandomCensusTest::count);
    Files.writeString(
        REPORT,
        "systems %s\ncomponents %s\nproperties %s\nedges %s\npolicies %s\nfaults %s\n"
            .formatted(
                RandomSystemTest.seeds().count(), TYPES, PROPERTIES, SHAPES, POLICIES, EFFECTS));
  }

  private static void count(long seed) {
    RandomSystem system = new RandomSystem(seed);
    Topology topology = system.blueprint().topology();
    for (Component component : topology.components()) {
      add(TYPES, component.type());
      component
          .properties()
          .values()
          .keySet()
          .forEach(p -> add(PROPERTIES, component.type() + "." + p));
    }
    for (Edge edge : topology.edges()) {
      add(SHAPES, edge.mode().name());
      edge.guards().forEach(guard -> add(SHAPES, "guarded"));
      edge.policies().values().keySet().forEach(policy -> add(POLICIES, policy));
    }
    for (Intervention fault : system.faults()) {
      add(EFFECTS, fault.effect().getClass().getSimpleName());
    }
  }

  private static void add(Map<String, Integer> counts, String what) {
    counts.merge(what, 1, Integer::sum);
  }

  private static Set<String> missing(Stream<String> all, Map<String, Integer> found) {
    Set<String> names = all.collect(Collectors.toCollection(TreeSet::new));
    names.removeAll(found.keySet());
    return names;
  }

  @Test
  void everyTypeOccurs() {
    Stream<String> types = ComponentCatalog.all().stream().map(type -> type.spec().name());
    assertEquals(Set.of(), missing(types, TYPES));
  }

  @Test
  void everyPolicyOccurs() {
    Stream<String> policies = PolicyCatalog.all().stream().map(ParameterSpec::name);
    assertEquals(Set.of(), missing(policies, POLICIES));
  }

  @Test
  void everyKindOfFaultOccurs() {
    Stream<String> effects =
        Arrays.stream(Effect.class.getPermittedSubclasses())
            .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
            .map(Class::getSimpleName);
    assertEquals(Set.of(), missing(effects, EFFECTS));
  }

  @Test
  void everyPropertyOfEveryTypeOccurs() {
    Stream<String> properties =
        ComponentCatalog.all().stream()
            .map(type -> type.spec())
            .flatMap(RandomCensusTest::properties);
    assertEquals(Set.of(), missing(properties, PROPERTIES));
  }

  private static Stream<String> properties(ComponentSpec type) {
    return type.parameters().stream()
        .map(ParameterSpec::name)
        .map(property -> type.name() + "." + property);
  }
}
