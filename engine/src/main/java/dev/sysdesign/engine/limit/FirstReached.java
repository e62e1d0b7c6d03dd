package dev.sysdesign.engine.limit;

import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.LimitKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which limits are reached as load grows. Of those that are full some are so only
 * since their calls wait for another one that is full: they come after it.
 */
final class FirstReached {
  private static final Comparator<LimitState> ORDER =
      Comparator.<LimitState>comparingInt(FirstReached::rank)
          .thenComparingDouble(state -> state.reach().load())
          .thenComparing(Comparator.comparingDouble(FirstReached::load).reversed())
          .thenComparing(LimitState::limit);

  private FirstReached() {}

  static List<LimitState> ordered(List<LimitState> states) {
    List<LimitState> sorted = states.stream().sorted(ORDER).toList();
    List<LimitState> causes = new ArrayList<>();
    List<LimitState> effects = new ArrayList<>();
    for (LimitState state : sorted) {
      boolean effect =
          state.isFull()
              && sorted.stream().anyMatch(other -> other.isFull() && fills(other, state));
      (effect ? effects : causes).add(state);
    }
    int full = (int) causes.stream().filter(LimitState::isFull).count();
    causes.addAll(full, effects);
    return causes;
  }

  private static int rank(LimitState state) {
    return switch (state.status()) {
      case FULL -> 0;
      case FULL_FOR_A_TIME -> 1;
      case TURNS_AWAY, FREE -> 2;
    };
  }

  /** Whether {@code state} is full because {@code other} is. */
  private static boolean fills(LimitState other, LimitState state) {
    Limit from = other.limit();
    if (state.cause() instanceof LimitCause.WaitForCores) {
      return from.kind() == LimitKind.CORES && from.component().equals(state.limit().component());
    }
    if (!(state.cause() instanceof LimitCause.HeldBy held)) {
      return false;
    }
    boolean pool =
        from.kind() == LimitKind.POOL && from.component().equals(state.limit().component());
    boolean callee =
        held.callee().map(from.component()::equals).orElse(false) && !from.equals(state.limit());
    return state.limit().kind() == LimitKind.POOL ? callee : callee || pool;
  }

  private static double load(LimitState state) {
    return Double.isNaN(state.demand()) ? state.used() : Math.max(state.used(), state.demand());
  }
}
