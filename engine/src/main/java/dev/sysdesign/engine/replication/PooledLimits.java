package dev.sysdesign.engine.replication;

import dev.sysdesign.engine.result.Fullness;
import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.LimitUse;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * Pools how full limits were in several replications: counts are sums, levels averages. A limit was
 * full where it was in more than half of them, at the middle of their times; a part was the fullest
 * that was it most clearly.
 */
final class PooledLimits {
  private final List<LimitUse> parts;
  private final int runs;

  private PooledLimits(List<LimitUse> parts, int runs) {
    this.parts = parts;
    this.runs = runs;
  }

  static List<LimitUse> of(List<List<LimitUse>> runs) {
    TreeMap<Limit, List<LimitUse>> same = new TreeMap<>();
    runs.forEach(
        run ->
            run.forEach(use -> same.computeIfAbsent(use.limit(), l -> new ArrayList<>()).add(use)));
    return same.values().stream()
        .map(parts -> new PooledLimits(parts, runs.size()).pooled())
        .toList();
  }

  private LimitUse pooled() {
    LimitUse fullest = parts.get(0);
    for (LimitUse part : parts) {
      fullest = part.partLoad() > fullest.partLoad() ? part : fullest;
    }
    return new LimitUse(
        fullest.limit(),
        average(LimitUse::capacity),
        average(LimitUse::used),
        average(LimitUse::demand),
        average(LimitUse::own),
        sum(LimitUse::asked),
        sum(LimitUse::refused),
        average(LimitUse::growth),
        fullest.parts(),
        fullest.part(),
        average(LimitUse::partLoad),
        full());
  }

  private double average(ToDoubleFunction<LimitUse> value) {
    return Weighted.average(parts, part -> 1, value);
  }

  private long sum(ToLongFunction<LimitUse> value) {
    return parts.stream().mapToLong(value).sum();
  }

  private Fullness full() {
    List<Fullness> all = parts.stream().map(LimitUse::full).toList();
    long[] times =
        all.stream()
            .map(Fullness::sinceNanos)
            .filter(OptionalLong::isPresent)
            .mapToLong(OptionalLong::getAsLong)
            .sorted()
            .toArray();
    return 2 * times.length > runs
        ? new Fullness(
            OptionalLong.of(times[times.length / 2]),
            all.stream().mapToLong(Fullness::nanos).sum() / runs)
        : Fullness.NEVER;
  }
}
