package dev.sysdesign.engine.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the values of a system come from: its params and templates, and where they are used. The
 * values themselves stand in the other parts of the model, so that nobody who only simulates needs
 * to look here.
 *
 * @param params in name order
 * @param templates in name order
 * @param uses the values that are made of params, as they are written
 * @param derivations of the components and calls that take properties from a template
 * @param ownRequests whether the system declares its request classes; else they follow from its
 *     clients
 */
public record Declarations(
    List<Param> params,
    List<Template> templates,
    Map<Site, Expression> uses,
    Map<Owner, Derivation> derivations,
    boolean ownRequests) {
  /** Of a model that is not written down, and has no params. */
  public static final Declarations NONE =
      new Declarations(List.of(), List.of(), Map.of(), Map.of(), true);

  public Declarations {
    params = params.stream().sorted(Comparator.comparing(Param::name)).toList();
    templates = templates.stream().sorted(Comparator.comparing(Template::name)).toList();
    uses = Collections.unmodifiableMap(new LinkedHashMap<>(uses));
    derivations = Collections.unmodifiableMap(new LinkedHashMap<>(derivations));
  }

  public Optional<Param> param(String wanted) {
    return params.stream().filter(p -> p.name().equals(wanted)).findFirst();
  }

  public Optional<Template> template(String wanted) {
    return templates.stream().filter(t -> t.name().equals(wanted)).findFirst();
  }

  /** The same with other params. */
  public Declarations withParams(List<Param> changed) {
    return new Declarations(changed, templates, uses, derivations, ownRequests);
  }

  /** The same with other templates. */
  public Declarations withTemplates(List<Template> changed) {
    return new Declarations(params, changed, uses, derivations, ownRequests);
  }

  /** The same with params used elsewhere. */
  public Declarations withUses(Map<Site, Expression> changed) {
    return new Declarations(params, templates, changed, derivations, ownRequests);
  }

  /** The same with templates used elsewhere. */
  public Declarations withDerivations(Map<Owner, Derivation> changed) {
    return new Declarations(params, templates, uses, changed, ownRequests);
  }

  /** The same with request classes of its own, or those that follow from its clients. */
  public Declarations withOwnRequests(boolean own) {
    return new Declarations(params, templates, uses, derivations, own);
  }
}
