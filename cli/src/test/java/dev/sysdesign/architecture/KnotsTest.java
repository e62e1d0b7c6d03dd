package dev.sysdesign.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Classes of a package that all know one another, however indirectly, are one class for who wants
 * to understand or change one of them. Packages form no cycle, so a knot hides in one of them.
 */
class KnotsTest {
  /** What is one thing in parts: a sealed sum and its records, a builder and what it builds. */
  private static final int LARGEST = 6;

  private static final String HANDLERS = "dev.sysdesign.engine.kernel";

  /** Handlers of events call one another: what follows on an event is an event of another. */
  private static final int LARGEST_OF_HANDLERS = 51;

  private static final String EDITS = "dev.sysdesign.engine.model.edit";

  /** A sealed sum in files of their own: changes of a model, and their seven groups. */
  private static final int LARGEST_OF_EDITS = 8;

  @Test
  void noPackageHidesALargeKnot() {
    Map<String, Integer> found = new TreeMap<>();
    knots()
        .forEach(
            (name, knot) -> {
              int most =
                  Map.of(HANDLERS, LARGEST_OF_HANDLERS, EDITS, LARGEST_OF_EDITS)
                      .getOrDefault(name, LARGEST);
              if (knot.size() > most) {
                found.put(name + " " + knot, knot.size());
              }
            });
    assertEquals(Map.of(), found);
  }

  /** A bound that is not reached any more is to be lowered. */
  @Test
  void theKnotOfTheHandlersDoesNotLoosenUnnoticed() {
    assertTrue(knots().get(HANDLERS).size() > LARGEST_OF_HANDLERS - 5);
  }

  /** The largest knot of each package. */
  private static Map<String, Set<String>> knots() {
    Map<String, Map<String, Set<String>>> packages = new TreeMap<>();
    for (JavaClass one : ProductClasses.WRITTEN) {
      Map<String, Set<String>> known =
          packages.computeIfAbsent(one.getPackageName(), p -> new TreeMap<>());
      Set<String> knows = known.computeIfAbsent(outermost(one), c -> new HashSet<>());
      for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
        JavaClass other = dependency.getTargetClass().getBaseComponentType();
        if (other.getPackageName().equals(one.getPackageName())) {
          knows.add(outermost(other));
        }
      }
    }
    Map<String, Set<String>> largest = new TreeMap<>();
    packages.forEach((name, known) -> largest.put(name, largest(known)));
    return largest;
  }

  private static String outermost(JavaClass one) {
    JavaClass at = one;
    while (at.getEnclosingClass().isPresent()) {
      at = at.getEnclosingClass().get();
    }
    return at.getSimpleName();
  }

  private static Set<String> largest(Map<String, Set<String>> known) {
    Map<String, Set<String>> reached = new TreeMap<>();
    known.keySet().forEach(one -> reached.put(one, reached(known, one)));
    List<Set<String>> knots = new ArrayList<>();
    for (String one : known.keySet()) {
      Set<String> knot = new TreeSet<>(Set.of(one));
      reached.get(one).stream()
          .filter(other -> reached.getOrDefault(other, Set.of()).contains(one))
          .forEach(knot::add);
      knots.add(knot);
    }
    return knots.stream().max((a, b) -> Integer.compare(a.size(), b.size())).orElseThrow();
  }

  private static Set<String> reached(Map<String, Set<String>> known, String from) {
    Set<String> reached = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(known.get(from));
    while (!next.isEmpty()) {
      String one = next.pop();
      if (reached.add(one)) {
        next.addAll(known.getOrDefault(one, Set.of()));
      }
    }
    return reached;
  }
}
