package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Declarations;
import dev.sysdesign.engine.model.Derivation;
import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Site;
import dev.sysdesign.engine.model.Topology;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Keeps note of where values come from while they change. */
final class Origin {
  private Origin() {}

  static Optional<ParameterSpec> spec(List<ParameterSpec> specs, String property) {
    return specs.stream().filter(s -> s.name().equals(property)).findFirst();
  }

  /** As the begin of a sentence. */
  static String begin(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** Those of all properties that the owner sets itself. */
  static Properties own(Topology topology, Owner owner, Properties all) {
    Derivation derivation = topology.declarations().derivations().get(owner);
    return derivation == null ? all : all.only(derivation.own());
  }

  /** A value that an owner sets itself from now on. */
  static Topology set(Topology topology, Site site, Expression value) {
    Declarations declarations = topology.declarations();
    Map<Site, Expression> uses = new LinkedHashMap<>(declarations.uses());
    if (value.params().isEmpty()) {
      uses.remove(site);
    } else {
      uses.put(site, value);
    }
    Map<Owner, Derivation> derivations = new LinkedHashMap<>(declarations.derivations());
    derivations.computeIfPresent(site.owner(), (owner, d) -> d.with(site.property()));
    return topology.withDeclarations(declarations.withUses(uses).withDerivations(derivations));
  }

  /** A value that an owner no longer sets itself. */
  static Topology takeAway(Topology topology, Site site) {
    Declarations declarations = topology.declarations();
    Map<Site, Expression> uses = new LinkedHashMap<>(declarations.uses());
    uses.remove(site);
    Map<Owner, Derivation> derivations = new LinkedHashMap<>(declarations.derivations());
    derivations.computeIfPresent(site.owner(), (owner, d) -> d.without(site.property()));
    return topology.withDeclarations(declarations.withUses(uses).withDerivations(derivations));
  }

  /** All that is noted of owners, under other owners; what maps to nobody is forgotten. */
  static Declarations moved(Declarations declarations, Function<Owner, Optional<Owner>> to) {
    Map<Site, Expression> uses = new LinkedHashMap<>();
    declarations
        .uses()
        .forEach(
            (site, written) ->
                to.apply(site.owner())
                    .ifPresent(owner -> uses.put(new Site(owner, site.property()), written)));
    Map<Owner, Derivation> derivations = new LinkedHashMap<>();
    declarations
        .derivations()
        .forEach((owner, d) -> to.apply(owner).ifPresent(o -> derivations.put(o, d)));
    return declarations.withUses(uses).withDerivations(derivations);
  }
}
