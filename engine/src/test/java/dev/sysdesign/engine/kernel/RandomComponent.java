package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.ComponentSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.PropertyMisfit;
import dev.sysdesign.engine.catalog.PropertyRules;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Placement;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The type and the properties of a component made up by a seed, from the catalog's shapes. */
final class RandomComponent {
  /** How often a property is set, in percent. */
  private static final int SET = 60;

  /** How much more often than others a type is drawn. */
  private static final Map<String, Integer> OFTEN =
      Map.of(
          "database",
          2,
          "service",
          3,
          "load-balancer",
          2,
          "cache",
          2,
          "queue",
          2,
          "worker",
          2,
          "function",
          2);

  /** Without any of them a broker tries for days what always fails. */
  private static final Set<String> ENDS = Set.of("maxReceive", "retention");

  private final Dice dice;
  private final RandomValues values;
  private final ComponentSpec spec;
  private final Map<String, Value> set = new TreeMap<>();
  final String type;
  final boolean leaf;

  /** A component that serves. */
  RandomComponent(Dice dice, boolean last) {
    this(dice, any(dice, dice.chance(last ? 50 : 20)));
    for (ParameterSpec parameter : spec.parameters()) {
      if (dice.chance(SET)) {
        draw(parameter.name());
      }
    }
    end();
    mend();
  }

  private RandomComponent(Dice dice, ComponentSpec spec) {
    this.dice = dice;
    this.spec = spec;
    values = new RandomValues(dice);
    type = spec.name();
    leaf = spec.leaf();
  }

  /** A client, whose load is said in one of three ways. */
  static RandomComponent client(Dice dice) {
    RandomComponent client = new RandomComponent(dice, ComponentCatalog.spec("client"));
    List<String> others = new ArrayList<>();
    client.spec.parameters().forEach(p -> others.add(p.name()));
    others.removeAll(List.of("rate", "pattern", "users", "thinkTime", "arrivals"));
    others.stream().filter(p -> dice.chance(SET)).forEach(client::draw);
    if (dice.chance(25)) {
      client.draw("users");
      client.pause("thinkTime");
    } else if (dice.chance(20)) {
      client.pause("arrivals");
    } else {
      client.draw("rate");
      if (dice.chance(SET)) {
        client.draw("pattern");
      }
      if (dice.chance(15)) {
        client.group();
      }
    }
    return client;
  }

  private static ComponentSpec any(Dice dice, boolean leaf) {
    List<ComponentSpec> all = new ArrayList<>();
    for (var one : ComponentCatalog.all()) {
      ComponentSpec spec = one.spec();
      for (int i = 0; i < OFTEN.getOrDefault(spec.name(), 1); i++) {
        if (spec.leaf() == leaf && !spec.name().equals("client")) {
          all.add(spec);
        }
      }
    }
    return all.get(dice.below(all.size()));
  }

  private void draw(String property) {
    set.put(property, values.of(spec.parameter(property).orElseThrow()));
  }

  /** Draws a law until its times are neither so short nor so long that nothing is to be seen. */
  private void pause(String property) {
    double mean = 0;
    while (!(mean >= 0.2e6 && mean <= 20e6)) {
      draw(property);
      mean = set.get(property) instanceof Value.Law law ? law.distribution().mean() : 0;
    }
  }

  /** Draws groups of requests at the rate that is set. */
  private void group() {
    while (!(set.get("arrivals") instanceof Value.Call)) {
      draw("arrivals");
    }
  }

  private void end() {
    List<String> ends =
        spec.parameters().stream().map(ParameterSpec::name).filter(ENDS::contains).toList();
    if (ends.size() == ENDS.size() && ends.stream().noneMatch(set::containsKey)) {
      draw(ends.get(dice.below(ends.size())));
    }
  }

  /** Takes away or draws again what does not fit the rest. */
  private void mend() {
    for (List<PropertyMisfit> misfits = misfits(); !misfits.isEmpty(); misfits = misfits()) {
      String property = misfits.get(0).property();
      set.remove(property);
      if (dice.chance(80)) {
        draw(property);
      }
    }
  }

  private List<PropertyMisfit> misfits() {
    Placement nowhere = new Placement("us-east-1", List.of());
    return PropertyRules.misfits(
        new Component(type, "", type, new Properties(set), nowhere, List.of(), ""));
  }

  /** Name, value, name, value … */
  Object[] properties() {
    List<Object> flat = new ArrayList<>();
    set.forEach((name, value) -> flat.addAll(List.of(name, value)));
    return flat.toArray();
  }
}
