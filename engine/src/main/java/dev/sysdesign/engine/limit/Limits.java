package dev.sysdesign.engine.limit;

import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.LimitKind;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The limits of a system at its load. */
public final class Limits {
  private final List<LimitState> states;
  private final List<Down> down;
  private final List<Growth> growing;

  /** Reports ask for each of thousands of components. */
  private final Map<String, List<LimitState>> byComponent;

  /**
   * A component with instances that were down.
   *
   * @param up instances that were up, on average over the window
   * @param instances all of them
   */
  public record Down(String component, double up, int instances) {
    /** Whether it was down as a whole, all the time. */
    public boolean isWhole() {
      return up == 0;
    }
  }

  /**
   * A line that grows without bound.
   *
   * @param perSecond calls by which it grows in a second
   * @param waiting how long it is at the end
   * @param messages whether those that wait are messages, which nobody waits for, and no calls
   */
  public record Growth(String component, double perSecond, double waiting, boolean messages) {}

  /**
   * Limits.
   *
   * @param states the one that is reached first when load grows, first; of those that are full:
   *     that which fills the others before these
   * @param down components of which instances were down, by name; none without a run
   * @param growing lines of waiting calls that grow although no limit in front of them is full
   */
  public Limits(List<LimitState> states, List<Down> down, List<Growth> growing) {
    this.states = List.copyOf(states);
    this.down = List.copyOf(down);
    this.growing = List.copyOf(growing);
    byComponent = this.states.stream().collect(Collectors.groupingBy(s -> s.limit().component()));
  }

  /** All of them, the one that is reached first when load grows first. */
  public List<LimitState> states() {
    return states;
  }

  /** Components of which instances were down, by name; none without a run. */
  public List<Down> down() {
    return down;
  }

  /** Lines of waiting calls that grow although no limit in front of them is full. */
  public List<Growth> growing() {
    return growing;
  }

  /**
   * The limits as a run found them. Where the run and the formulas differ, the formulas are scaled
   * to the run.
   *
   * @param topology the system that was run
   */
  public static Limits of(Topology topology, SimulationResult run) {
    return new MeasuredLimits(topology, run, false).find();
  }

  /**
   * The same of a run under faults, of which the formulas know nothing: where they differ from the
   * run, what is full is full at 1 ÷ the demand that the run found.
   */
  public static Limits underFaults(Topology topology, SimulationResult run) {
    return new MeasuredLimits(topology, run, true).find();
  }

  /** The limits by formulas alone, without a run. */
  public static Limits forecast(Topology topology) {
    return ForecastLimits.find(topology);
  }

  /** What is reached first when load grows: a full one where there is any. */
  public Optional<LimitState> bottleneck() {
    return states.stream().findFirst();
  }

  /** Those that are full. */
  public List<LimitState> full() {
    return states.stream().filter(LimitState::isFull).toList();
  }

  /** Those that were full for a time, and not on average. */
  public List<LimitState> fullForATime() {
    return states.stream().filter(s -> s.status() == LimitState.Status.FULL_FOR_A_TIME).toList();
  }

  /** The same of a part of a run that began so much after its warm-up. */
  public Limits later(long nanos) {
    return new Limits(states.stream().map(s -> s.later(nanos)).toList(), down, growing);
  }

  /** Those that turn calls away though they are not full on average. */
  public List<LimitState> turningAway() {
    return states.stream().filter(s -> s.status() == LimitState.Status.TURNS_AWAY).toList();
  }

  /** One of them. */
  public Optional<LimitState> of(Limit limit) {
    return of(limit.component()).stream().filter(s -> s.limit().equals(limit)).findFirst();
  }

  /**
   * How full a component is: the demand on the fullest of its own limits, or its use where that is
   * more. Pools and links are limits of the way to others, lanes its own. Empty without a limit.
   */
  public OptionalDouble load(String component) {
    return of(component).stream()
        .filter(s -> isOwn(s.limit()))
        .mapToDouble(s -> Double.isNaN(s.demand()) ? s.used() : Math.max(s.demand(), s.used()))
        .max();
  }

  private static boolean isOwn(Limit limit) {
    return limit.kind() == LimitKind.LANES || !limit.isBetween();
  }

  /** Those of a component, its pools and links included. */
  public List<LimitState> of(String component) {
    return byComponent.getOrDefault(component, List.of());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Limits that
        && states.equals(that.states)
        && down.equals(that.down)
        && growing.equals(that.growing);
  }

  @Override
  public int hashCode() {
    return Objects.hash(states, down, growing);
  }

  @Override
  public String toString() {
    return "Limits: " + states + ", down: " + down + ", growing: " + growing;
  }
}
