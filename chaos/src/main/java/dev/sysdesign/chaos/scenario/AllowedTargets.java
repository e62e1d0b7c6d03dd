package dev.sysdesign.chaos.scenario;

import dev.sysdesign.engine.model.Target;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a scenario may hit. {@code all TYPE} is allowed where a component of that type is.
 *
 * @param componentTypes the types whose components may be hit, in the order of the catalog page
 * @param kinds what else may be hit
 */
public record AllowedTargets(List<String> componentTypes, Set<TargetKind> kinds) {
  public AllowedTargets {
    componentTypes = List.copyOf(componentTypes);
    kinds = Set.copyOf(kinds);
    if (componentTypes.isEmpty() && kinds.isEmpty()) {
      throw new IllegalArgumentException("a scenario must hit something");
    }
  }

  /** Components of these types. */
  public static AllowedTargets components(String... types) {
    return new AllowedTargets(List.of(types), Set.of());
  }

  /** Components of these types. */
  public static AllowedTargets components(List<String> types) {
    return new AllowedTargets(types, Set.of());
  }

  /** No components, only these. */
  public static AllowedTargets only(TargetKind... kinds) {
    return new AllowedTargets(List.of(), Set.of(kinds));
  }

  /** These, and another kind. */
  public AllowedTargets or(TargetKind kind) {
    Set<TargetKind> more = EnumSet.of(kind);
    more.addAll(kinds);
    return new AllowedTargets(componentTypes, more);
  }

  /** Whether a component of this type may be hit. */
  public boolean allowsType(String type) {
    return componentTypes.contains(type);
  }

  /**
   * What is wrong with a target; empty when it fits, or when it names a component that is not
   * there.
   *
   * @param typeOf the type of a component by its name
   */
  public Optional<String> misfit(Target target, Function<String, Optional<String>> typeOf) {
    Optional<TargetKind> kind = TargetKind.of(target);
    if (kind.isPresent()) {
      return kinds.contains(kind.get())
          ? Optional.empty()
          : Optional.of("'" + target.text() + "' is " + kind.get().noun());
    }
    if (target instanceof Target.OfAll all) {
      return allowsType(all.type())
          ? Optional.empty()
          : Optional.of("'" + target.text() + "' are components of type '" + all.type() + "'");
    }
    return typeOf
        .apply(target.text())
        .filter(type -> !allowsType(type))
        .map(type -> "'" + target.text() + "' is of type '" + type + "'");
  }

  /** What is allowed, for a message: {@code a component of type 'cache' or 'cdn', or an edge}. */
  public String text() {
    List<String> parts = new ArrayList<>();
    if (!componentTypes.isEmpty()) {
      List<String> quoted = componentTypes.stream().map(type -> "'" + type + "'").toList();
      parts.add("a component of type " + alternatives(quoted));
    }
    kinds.stream().sorted().map(TargetKind::form).forEach(parts::add);
    return String.join(", or ", parts);
  }

  private static String alternatives(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }
}
