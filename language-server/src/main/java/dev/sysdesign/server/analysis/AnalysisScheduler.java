package dev.sysdesign.server.analysis;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.server.document.Document;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Decides when analyses run: the first wish for a text starts at once; further ones within {@link
 * #GATHERING} of a start are gathered into one. There is one run a text, and a newer wish cancels
 * it.
 */
public final class AnalysisScheduler {
  /** How long after a start further wishes are gathered, in nanoseconds. */
  static final long GATHERING = TimeUnit.MILLISECONDS.toNanos(300);

  private final Map<String, Slot> slots = new HashMap<>();
  private final Consumer<Job> run;
  private final Executor analysing;
  private final Timer timer;
  private final LongSupplier clock;

  /** The newest job of a text, and when the last one started. */
  private record Slot(Job job, long startedAt) {}

  /**
   * @param run does a job
   * @param analysing runs one job after the other, never on a thread that answers requests
   * @param clock in nanoseconds
   */
  AnalysisScheduler(Consumer<Job> run, Executor analysing, Timer timer, LongSupplier clock) {
    this.run = run;
    this.analysing = analysing;
    this.timer = timer;
    this.clock = clock;
  }

  /** One that runs analyses. */
  public static AnalysisScheduler of(AnalysisRun run, Executor analysing, Timer timer) {
    return new AnalysisScheduler(run::execute, analysing, timer, System::nanoTime);
  }

  /**
   * Wishes an analysis, and cancels what was wished for the same text before.
   *
   * @param scenario the name of the scenario to run under; empty: none
   * @return what comes of it; cancelling it cancels the run
   */
  public synchronized CompletableFuture<Optional<Analysis>> request(
      Document document, Optional<String> scenario) {
    Job job = new Job(document, scenario);
    Slot before = slots.get(document.uri());
    long now = clock.getAsLong();
    if (before != null) {
      before.job().cancel();
    }
    long wait = before == null ? 0 : before.startedAt() + GATHERING - now;
    if (wait > 0) {
      slots.put(document.uri(), new Slot(job, before.startedAt()));
      timer.after(wait, () -> start(job));
    } else {
      slots.put(document.uri(), new Slot(job, now));
      analysing.execute(() -> run.accept(job));
    }
    return job.result();
  }

  /** Cancels the analysis of a text, if there is one. */
  public synchronized void cancel(String uri) {
    Slot slot = slots.get(uri);
    if (slot != null) {
      slot.job().cancel();
    }
  }

  /** Cancels the analysis that shows its progress under a name. */
  public synchronized void cancelProgress(String token) {
    slots.values().stream().map(Slot::job).filter(job -> job.showsAs(token)).forEach(Job::cancel);
  }

  private synchronized void start(Job job) {
    if (!job.isCancelled()) {
      slots.put(job.document().uri(), new Slot(job, clock.getAsLong()));
      analysing.execute(() -> run.accept(job));
    }
  }
}
