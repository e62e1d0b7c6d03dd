package dev.sysdesign.engine.replication;

import dev.sysdesign.engine.simulation.Observer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Numbered runs on threads that steal work from each other. Results count in the order of their
 * numbers, so that they are the same on any number of threads.
 */
final class Workers {
  private Workers() {}

  /**
   * Does the runs with the numbers from 0 on, so many at a time.
   *
   * @param crowd is stopped at the end, also where a run throws
   * @param enough told of the results so far, one more each time; those behind do not count
   * @return empty for what had not begun when the crowd was over, but never for the first
   */
  static <T> List<Optional<T>> run(
      int runs,
      int together,
      Crowd crowd,
      IntFunction<T> run,
      Predicate<List<Optional<T>>> enough) {
    ForkJoinPool workers =
        new ForkJoinPool(together, ForkJoinPool.defaultForkJoinWorkerThreadFactory, null, true);
    try {
      List<ForkJoinTask<Optional<T>>> tasks = new ArrayList<>();
      for (int i = 0; i < runs; i++) {
        int number = i;
        tasks.add(workers.submit(() -> one(number, crowd, run)));
      }
      List<Optional<T>> results = new ArrayList<>();
      for (ForkJoinTask<Optional<T>> task : tasks) {
        results.add(task.join());
        if (enough.test(results)) {
          break;
        }
      }
      return results;
    } finally {
      crowd.stop();
      workers.shutdown();
    }
  }

  private static <T> Optional<T> one(int number, Crowd crowd, IntFunction<T> run) {
    return number > 0 && crowd.isOver() ? Optional.empty() : Optional.of(run.apply(number));
  }

  /**
   * So many at a time that all of them have room for all that they may take, beside the results of
   * the others; at least one.
   *
   * @param bytes that one takes at most
   * @param results bytes of the results of all
   */
  static int together(Observer observer, long bytes, long results, int threads) {
    long room = observer.room(threads * bytes + results) - results;
    return (int) Math.max(1, Math.min(threads, room / bytes));
  }
}
