package dev.sysdesign.diagram.chart;

import dev.sysdesign.diagram.chart.Frame.Kind;
import dev.sysdesign.engine.model.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The frames around the components of a topology. The model says of a component in which groups, in
 * which region and in which zones it stands, not which of them is inside the other; here a region
 * or zone block goes inside a group when the group holds all of it and something else besides, else
 * the group inside the region or zone block.
 */
final class Frames {
  /** Frames deeper than this are left out: nobody could tell their borders apart. */
  static final int DEEPEST = 8;

  private final List<Frame> frames = new ArrayList<>();
  private final int[] frameOf;
  private final boolean cut;

  private Frames(List<List<Ring>> chains) {
    Map<List<Ring>, Integer> known = new HashMap<>();
    frameOf = new int[chains.size()];
    boolean deeper = false;
    for (int i = 0; i < frameOf.length; i++) {
      int parent = Frame.NONE;
      List<Ring> chain = chains.get(i);
      deeper |= chain.size() > DEEPEST;
      for (int depth = 1; depth <= Math.min(chain.size(), DEEPEST); depth++) {
        List<Ring> path = List.copyOf(chain.subList(0, depth));
        Integer frame = known.get(path);
        if (frame == null) {
          frame = frames.size();
          frames.add(new Frame(chain.get(depth - 1).kind(), chain.get(depth - 1).title(), parent));
          known.put(path, frame);
        }
        parent = frame;
      }
      frameOf[i] = parent;
    }
    cut = deeper;
  }

  static Frames around(List<Component> components) {
    List<List<Ring>> chains = new ArrayList<>();
    for (Component component : components) {
      List<Ring> chain = new ArrayList<>();
      component.groups().forEach(title -> chain.add(new Ring(Kind.GROUP, title, title)));
      chains.add(chain);
    }
    Set<String> regions = new HashSet<>();
    components.forEach(component -> regions.add(component.placement().region()));
    if (regions.size() > 1) {
      insert(components, chains, Frames::region);
    }
    insert(components, chains, Frames::zone);
    return new Frames(chains);
  }

  List<Frame> all() {
    return frames;
  }

  /** The innermost frame around a component, or {@link Frame#NONE}. */
  int of(int component) {
    return frameOf[component];
  }

  /** Whether some frames were left out, being too deep. */
  boolean isCut() {
    return cut;
  }

  private static List<Ring> region(Component component) {
    String region = component.placement().region();
    return List.of(new Ring(Kind.REGION, "region " + region, region));
  }

  private static List<Ring> zone(Component component) {
    List<String> zones = component.placement().zones();
    if (zones.isEmpty()) {
      return List.of();
    }
    String names = String.join(", ", zones);
    String title = (zones.size() == 1 ? "zone " : "zones ") + names;
    return List.of(new Ring(Kind.ZONE, title, component.placement().region() + " " + names));
  }

  /** Puts the ring that each component has, where it has one, at its place in the chains. */
  private static void insert(
      List<Component> components, List<List<Ring>> chains, Function<Component, List<Ring>> ringOf) {
    Map<Ring, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < chains.size(); i++) {
      for (Ring ring : ringOf.apply(components.get(i))) {
        members.computeIfAbsent(ring, unknown -> new ArrayList<>()).add(i);
      }
    }
    Map<List<Ring>, Integer> sizes = sizes(chains);
    Map<Ring, Integer> depths = new HashMap<>();
    members.forEach((ring, of) -> depths.put(ring, depth(of, chains, sizes)));
    members.forEach((ring, of) -> of.forEach(i -> chains.get(i).add(depths.get(ring), ring)));
  }

  /** How many components have each beginning of a chain. */
  private static Map<List<Ring>, Integer> sizes(List<List<Ring>> chains) {
    Map<List<Ring>, Integer> sizes = new HashMap<>();
    for (List<Ring> chain : chains) {
      for (int depth = 1; depth <= Math.min(chain.size(), DEEPEST); depth++) {
        sizes.merge(List.copyOf(chain.subList(0, depth)), 1, Integer::sum);
      }
    }
    return sizes;
  }

  /** How many rings are around all these components and something else besides. */
  private static int depth(
      List<Integer> members, List<List<Ring>> chains, Map<List<Ring>, Integer> sizes) {
    List<Ring> first = chains.get(members.get(0));
    int depth = 0;
    while (depth < Math.min(first.size(), DEEPEST)) {
      List<Ring> path = List.copyOf(first.subList(0, depth + 1));
      boolean around = first.get(depth).kind() == Kind.REGION || sizes.get(path) > members.size();
      if (!around || !members.stream().allMatch(i -> startsWith(chains.get(i), path))) {
        break;
      }
      depth++;
    }
    return depth;
  }

  private static boolean startsWith(List<Ring> chain, List<Ring> path) {
    return chain.size() >= path.size() && chain.subList(0, path.size()).equals(path);
  }

  /**
   * One frame around a component.
   *
   * @param key what tells it from others of its kind
   */
  private record Ring(Kind kind, String title, String key) {}
}
