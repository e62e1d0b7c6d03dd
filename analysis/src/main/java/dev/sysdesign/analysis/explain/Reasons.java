package dev.sysdesign.analysis.explain;

import java.util.List;

/** All ways in which formulas and simulation come to differ, the weightiest first. */
final class Reasons {
  /** More would be a list of everything that the model has. */
  private static final int MOST = 2;

  private static final List<ReasonFinder> FINDERS =
      List.of(
          new LoadChanges(),
          new PastSaturation(),
          new AddedLoad(),
          new FullQueue(),
          new LessLoad(),
          new TimeLimits(),
          new Callees(),
          new ThinkingUsers(),
          new Scaling(),
          new SlowedByLoad(),
          new Discipline(),
          new RateLimit(),
          new CacheState(),
          new ColdStarts(),
          new CallPolicies(),
          new GroupedArrivals(),
          new ParallelCalls(),
          new HeldSlots(),
          new BusyCores(),
          new ArrivalProcess(),
          new HeavyTail(),
          new FewSamples());

  private static final ReasonFinder OTHERWISE = new Approximation();

  private Reasons() {}

  /** Why they differ; at least one reason. */
  static List<Reason> of(Case difference) {
    List<Reason> found =
        FINDERS.stream()
            .flatMap(
                finder ->
                    finder.find(difference).map(text -> new Reason(finder.code(), text)).stream())
            .limit(MOST)
            .toList();
    return found.isEmpty()
        ? List.of(new Reason(OTHERWISE.code(), OTHERWISE.find(difference).orElseThrow()))
        : found;
  }
}
