package dev.sysdesign.engine.replication;

import dev.sysdesign.engine.result.ClassCalls;
import dev.sysdesign.engine.result.Series;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sums the calls over an edge of several replications, part by part. */
final class PooledCalls {
  private PooledCalls() {}

  /** Those of an edge; a class of which one run saw nothing is in the others. */
  static List<ClassCalls> of(List<List<ClassCalls>> runs) {
    Map<String, List<ClassCalls>> byClass = new TreeMap<>();
    runs.forEach(
        run ->
            run.forEach(
                calls ->
                    byClass.merge(
                        calls.requestClass(),
                        List.of(calls),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList())));
    return byClass.entrySet().stream()
        .map(
            e ->
                new ClassCalls(
                    e.getKey(),
                    sum(e.getValue(), ClassCalls::reads),
                    sum(e.getValue(), ClassCalls::writes),
                    sum(e.getValue(), ClassCalls::answers)))
        .toList();
  }

  private static Series sum(List<ClassCalls> calls, Function<ClassCalls, Series> row) {
    return sum(calls.stream().map(row).toList());
  }

  /** Rows of equal length. */
  static Series sum(List<Series> rows) {
    return new Series(
        IntStream.range(0, rows.get(0).size())
            .mapToDouble(i -> rows.stream().mapToDouble(row -> row.at(i)).sum())
            .toArray());
  }
}
