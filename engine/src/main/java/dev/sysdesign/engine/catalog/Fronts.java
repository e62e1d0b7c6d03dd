package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.archetype.Gate;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Value;
import java.util.List;
import java.util.Optional;

/** Reads the properties that every serving type shares into the station at its door. */
final class Fronts {
  private static final Distribution NOTHING = new Distribution.Constant(0);

  private final ComponentSpec spec;
  private final Component component;

  Fronts(ComponentSpec spec, Component component) {
    this.spec = spec;
    this.component = component;
  }

  /** The station of a type with one {@code serviceTime}. */
  Front front() {
    Distribution work = law("serviceTime");
    return new Front(
        whole("instances", 1),
        0,
        whole("concurrency", Front.UNLIMITED),
        whole("queue", Front.UNLIMITED),
        word("discipline").equals("lifo"),
        work,
        work,
        amount("cpu", 0),
        cores(),
        amount("errorRate", 0),
        false,
        false,
        Optional.empty(),
        0);
  }

  /** The station of a database: connections for slots, reads and writes apart, replicas. */
  Front database() {
    int replicas = whole("replicas", 0);
    return new Front(
        1 + replicas,
        replicas,
        whole("connections", Front.UNLIMITED),
        whole("queue", Front.UNLIMITED),
        word("discipline").equals("lifo"),
        law("readTime"),
        law("writeTime"),
        amount("cpu", 0),
        cores(),
        amount("errorRate", 0),
        true,
        false,
        Optional.empty(),
        0);
  }

  /** The door of a managed service: any number of calls, and no core of ours. */
  Front managed(Distribution readTime, Distribution writeTime) {
    return Front.unlimited(readTime, writeTime, amount("errorRate", 0));
  }

  /** The same behind its {@code limit} and {@code burst}, where it has them. */
  Front limited(Distribution work) {
    double limit = amount("limit", 0);
    Front front = managed(work, work);
    return limit > 0 ? front.behind(Gate.of(limit, amount("burst", limit))) : front;
  }

  Optional<Value> value(String property) {
    return spec.valueOf(component, property);
  }

  double amount(String property, double otherwise) {
    return value(property).orElse(null) instanceof Value.Quantity quantity
        ? quantity.amount()
        : otherwise;
  }

  /** A time in nanoseconds, rounded to the nearest; 0 where nothing is said. */
  long nanos(String property) {
    return Math.round(amount(property, 0));
  }

  /** How long something lives, in nanoseconds, at least 1; 0 where nothing is said: for ever. */
  long life(String property) {
    return value(property).isPresent() ? Math.max(1, nanos(property)) : 0;
  }

  /** A whole number; {@code otherwise} where it is absent or the word for no limit. */
  int whole(String property, int otherwise) {
    double amount = amount(property, Double.NaN);
    return Double.isNaN(amount) ? otherwise : (int) Math.min(amount, Integer.MAX_VALUE);
  }

  String word(String property) {
    return value(property).orElse(null) instanceof Value.Word word ? word.word() : "";
  }

  boolean isOn(String property) {
    return List.of("on", "yes", "true").contains(word(property));
  }

  Distribution law(String property) {
    return value(property).orElse(null) instanceof Value.Law law ? law.distribution() : NOTHING;
  }

  Optional<Value.Call> call(String property) {
    return value(property).orElse(null) instanceof Value.Call call
        ? Optional.of(call)
        : Optional.empty();
  }

  private int cores() {
    int cores = whole("cores", Front.UNLIMITED);
    if (cores != Front.UNLIMITED) {
      return cores;
    }
    String instance = word("instance");
    return instance.isEmpty()
        ? Front.UNLIMITED
        : InstanceCatalog.vcpus(instance).orElse(Front.UNLIMITED);
  }
}
