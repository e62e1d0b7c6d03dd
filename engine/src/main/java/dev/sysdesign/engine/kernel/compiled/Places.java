package dev.sysdesign.engine.kernel.compiled;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.RegionDistance;
import dev.sysdesign.engine.catalog.Scope;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** The places where instances stand, and the network time between them. */
public final class Places {
  /** The zone of what stands in a region as a whole. */
  private static final String WHOLE_REGION = "";

  private record Place(String region, String zone) {}

  /** Of what answers from near its asker, wherever that is. */
  private static final Place EVERYWHERE = new Place("", WHOLE_REGION);

  private final List<Place> places = new ArrayList<>();
  private final TreeMap<String, TreeSet<String>> zones = new TreeMap<>();

  /** Of the components of a topology. */
  public Places(Topology topology) {
    for (Component component : topology.components()) {
      zones
          .computeIfAbsent(component.placement().region(), r -> new TreeSet<>())
          .addAll(component.placement().zones());
    }
    zones.forEach((region, names) -> names.add(names.isEmpty() ? region + "a" : names.first()));
  }

  /** The place of instance number {@code i} of a component: its zones in turn. */
  public int of(Component component, int i) {
    return index(place(component, i));
  }

  private Place place(Component component, int i) {
    Scope scope = ComponentCatalog.spec(component.type()).scope();
    if (scope == Scope.WORLD) {
      return EVERYWHERE;
    }
    String region = component.placement().region();
    List<String> own = component.placement().zones();
    String zone;
    if (!own.isEmpty()) {
      zone = own.get(i % own.size());
    } else if (scope == Scope.REGION) {
      zone = WHOLE_REGION;
    } else {
      zone = zones.get(region).first();
    }
    return new Place(region, zone);
  }

  private int index(Place place) {
    int index = places.indexOf(place);
    if (index < 0) {
      places.add(place);
      index = places.size() - 1;
    }
    return index;
  }

  /** Whether a place is a zone, and not a region as a whole. */
  public boolean isZone(int place) {
    return !places.get(place).zone().equals(WHOLE_REGION);
  }

  /** Whether a place is wherever it is asked from. */
  public boolean isEverywhere(int place) {
    return places.get(place).equals(EVERYWHERE);
  }

  public int count() {
    return places.size();
  }

  /** Whether a place is in a zone or a region; what is regional or everywhere is in no zone. */
  public boolean isIn(int one, Target.Place kind, String name) {
    Place place = places.get(one);
    return kind == Target.Place.ZONE ? place.zone().equals(name) : place.region().equals(name);
  }

  /**
   * Default one-way time between two places, in nanoseconds. What is everywhere is near all; who
   * asks on behalf of another asks from where that one stands.
   */
  public long latency(int one, int other) {
    Place a = places.get(one);
    Place b = places.get(other);
    if (a.equals(EVERYWHERE) || b.equals(EVERYWHERE)) {
      return RegionDistance.IN_ZONE;
    }
    if (!a.region().equals(b.region())) {
      return RegionDistance.between(a.region(), b.region());
    }
    boolean same =
        a.zone().equals(b.zone()) || a.zone().equals(WHOLE_REGION) || b.zone().equals(WHOLE_REGION);
    return same ? RegionDistance.IN_ZONE : RegionDistance.BETWEEN_ZONES;
  }

  /** Whether a message between two places leaves its zone (a regional service has no zone). */
  public boolean crosses(int one, int other) {
    return latency(one, other) != RegionDistance.IN_ZONE;
  }
}
