package dev.sysdesign.lang.drift;

import dev.sysdesign.lang.typing.TypedText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** How a text moved on since it was analysed. */
public final class Drift {
  private final TypedText current;
  private final TextMap moved;
  private final Parts old;
  private final Parts now;
  private final Dependents stale;

  private Drift(TypedText analysed, Parts old, TypedText current) {
    this.current = current;
    this.moved = new TextMap(analysed, current);
    this.old = old;
    this.now = Parts.of(current);
    this.stale = Dependents.of(old, now);
  }

  /** From the state that was analysed to a later one, or back to an earlier one. */
  public static Drift between(TypedText analysed, TypedText current) {
    return new Drift(analysed, Parts.of(analysed), current);
  }

  /** From the same state as this one, to another. */
  public Drift to(TypedText analysed, TypedText later) {
    return new Drift(analysed, old, later);
  }

  /** The later state. */
  public TypedText current() {
    return current;
  }

  /** Where the components of the analysed text stand now, by name; deleted ones do not. */
  public Map<String, Standing> components() {
    return standing(old.components(), now.components(), stale::component);
  }

  /** Where its edges stand now, by identity. */
  public Map<String, Standing> edges() {
    return standing(old.edges(), now.edges(), stale::edge);
  }

  /** Where an objective stands now. */
  public Optional<Standing> objective(String title, String metric, String comparator) {
    String key = Parts.objective(title, metric, comparator);
    Map<String, Part> wanted = new HashMap<>();
    Optional.ofNullable(old.objectives().get(key)).ifPresent(part -> wanted.put(key, part));
    return Optional.ofNullable(standing(wanted, now.objectives(), any -> stale.any()).get(key));
  }

  /** Where that stands now which a scenario expects. */
  public Optional<Standing> expectation(String scenario, String metric, String comparator) {
    return objective(Parts.expected(scenario), metric, comparator);
  }

  /** Where the scenarios of the analysed text stand now, by name. */
  public Map<String, Standing> scenarios() {
    return standing(old.scenarios(), now.scenarios(), any -> stale.any());
  }

  /** Where the system stands now. */
  public Optional<Standing> system() {
    return now.system()
        .or(() -> old.system().flatMap(this::moved))
        .map(
            part ->
                new Standing(
                    part,
                    stale.any() || !old.objectives().keySet().equals(now.objectives().keySet())));
  }

  /** A part of the later text with numbers from the analysed one. */
  public record Standing(Part part, boolean stale) {}

  private Map<String, Standing> standing(
      Map<String, Part> before, Map<String, Part> after, Predicate<String> isStale) {
    Map<String, Standing> standing = new LinkedHashMap<>();
    before.forEach(
        (key, part) -> {
          Part same = after.get(key);
          if (same != null) {
            standing.put(key, new Standing(same, isStale.test(key)));
          } else {
            moved(part).ifPresent(p -> standing.put(key, new Standing(p, true)));
          }
        });
    return standing;
  }

  private Optional<Part> moved(Part part) {
    OptionalInt start = moved.offset(part.nameStart());
    OptionalInt end = moved.offset(part.end());
    if (start.isEmpty() && end.isEmpty()) {
      return Optional.empty();
    }
    int otherwise = end.isPresent() ? end.getAsInt() : start.getAsInt();
    return Optional.of(part.moved(offset -> moved.offset(offset).orElse(otherwise)));
  }
}
