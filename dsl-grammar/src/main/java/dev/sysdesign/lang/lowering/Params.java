package dev.sysdesign.lang.lowering;

import dev.sysdesign.lang.ast.ParamDecl;
import dev.sysdesign.lang.ast.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The params by name, with the values that the call from outside puts in their place. */
final class Params {
  private final Map<String, ParamDecl> declared;
  private final Map<String, Value> overridden = new LinkedHashMap<>();

  /** The params that are being read, outermost first: finding one again is a cycle. */
  private final Set<String> reading = new LinkedHashSet<>();

  Params(Map<String, ParamDecl> declared) {
    this.declared = declared;
  }

  void override(String name, Value value) {
    overridden.put(name, value);
  }

  boolean has(String name) {
    return declared.containsKey(name);
  }

  Set<String> names() {
    return declared.keySet();
  }

  /** What a param stands for; empty while it has no value. */
  Optional<Value> value(String name) {
    Value value = overridden.get(name);
    return Optional.ofNullable(value != null ? value : declared.get(name).getValue());
  }

  /** Begins to read a param; false when that is under way already. */
  boolean enter(String name) {
    return reading.add(name);
  }

  void leave(String name) {
    reading.remove(name);
  }
}
