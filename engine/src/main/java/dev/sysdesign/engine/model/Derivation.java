package dev.sysdesign.engine.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which template a component or a call takes properties from.
 *
 * @param own the names of the properties that it sets itself, which win over those of the template
 */
public record Derivation(String template, Set<String> own) {
  public Derivation {
    own = Collections.unmodifiableSet(new TreeSet<>(own));
  }

  /** The same with one more property of its own. */
  public Derivation with(String property) {
    Set<String> more = new TreeSet<>(own);
    more.add(property);
    return new Derivation(template, more);
  }

  /** The same without a property of its own. */
  public Derivation without(String property) {
    Set<String> fewer = new TreeSet<>(own);
    fewer.remove(property);
    return new Derivation(template, fewer);
  }
}
