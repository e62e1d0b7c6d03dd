package dev.sysdesign.server.analysis;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.Load;
import dev.sysdesign.analysis.MemoryWords;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.cost.pricebook.PriceBook;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.simulation.NotEnoughMemory;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.server.client.AnalysisChanged;
import dev.sysdesign.server.client.AnalysisChanged.State;
import dev.sysdesign.server.client.Progress;
import dev.sysdesign.server.reading.Readings;
import dev.sysdesign.server.state.LastAnalysis;
import dev.sysdesign.server.state.Reading;
import dev.sysdesign.server.state.TextState;
import dev.sysdesign.server.state.Texts;
import java.util.Optional;
import java.util.function.Function;

/** Does one job after the other: first numbers from a short run, then the final ones. */
public final class AnalysisRun {
  /** The first numbers come from at most so many events. */
  public static final long FIRST_EVENTS = 500_000;

  /** Runs with fewer events than this end so soon that no first numbers are needed. */
  private static final double SHORT = 3.0 * FIRST_EVENTS;

  /** A usual request takes some ten events. */
  private static final double EVENTS_PER_REQUEST = 10;

  private final Texts texts;
  private final Readings readings;
  private final AnalysisListener listener;
  private final Function<String, ShownProgress> progress;
  private PriceBook prices;

  /**
   * @param progress makes the sign of progress of a text's analysis, which shows itself when it
   *     takes long
   */
  public AnalysisRun(
      Texts texts,
      Readings readings,
      AnalysisListener listener,
      Function<String, ShownProgress> progress) {
    this.texts = texts;
    this.readings = readings;
    this.listener = listener;
    this.progress = progress;
  }

  /** A sign of progress, and how to put it away. */
  public record ShownProgress(Progress progress, Runnable cancelTimer) implements AutoCloseable {
    @Override
    public void close() {
      cancelTimer.run();
      progress.end();
    }
  }

  void execute(Job job) {
    String uri = job.document().uri();
    Optional<TextState> since = texts.find(uri);
    // Asked after the state is taken: who closes a text cancels its job first.
    if (job.isCancelled()) {
      return;
    }
    try (ShownProgress shown = progress.apply(uri)) {
      job.showAs(shown.progress().token());
      changed(State.RUNNING, job, "");
      Reading reading = readings.of(job.document()).join();
      Optional<AnalysisPlan> plan = plan(job, reading);
      if (plan.isPresent()) {
        analyse(job, since, plan.get(), shown.progress());
      } else {
        changed(State.FAILED, job, why(job, reading));
        job.result().complete(Optional.empty());
      }
    } catch (NotEnoughMemory shortage) {
      changed(State.FAILED, job, memory(shortage));
      job.result().complete(Optional.empty());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      changed(State.FAILED, job, "The simulation failed; the last results stay.");
      listener.failed(uri, fault);
      job.result().completeExceptionally(fault);
    }
  }

  private void analyse(Job job, Optional<TextState> since, AnalysisPlan plan, Progress progress) {
    Observer observer =
        fraction -> {
          progress.report(fraction);
          return !job.isCancelled();
        };
    if (isLong(plan.topology())) {
      Analysis first = Analyst.preview(plan, FIRST_EVENTS, f -> !job.isCancelled());
      if (!job.isCancelled() && first.shown().outcome().counts().completed() > 0) {
        publish(new LastAnalysis(job.document(), first, true), since);
        changed(State.PRELIMINARY, job, events(first));
      }
    }
    Analysis analysis = Analyst.analyse(plan, observer);
    if (job.isCancelled()) {
      changed(State.FAILED, job, "Cancelled; the last results stay.");
    } else {
      publish(new LastAnalysis(job.document(), analysis, false), since);
      changed(State.FINAL, job, events(analysis));
      job.result().complete(Optional.of(analysis));
    }
  }

  private void publish(LastAnalysis last, Optional<TextState> since) {
    if (since.filter(state -> texts.analysed(last, state)).isPresent()) {
      listener.published(last.document().uri());
    }
  }

  private void changed(State state, Job job, String message) {
    listener.changed(AnalysisChanged.to(state, job.document().uri(), message));
  }

  private Optional<AnalysisPlan> plan(Job job, Reading reading) {
    if (!reading.system().isValid()) {
      return Optional.empty();
    }
    Topology topology = reading.system().topology().orElseThrow();
    Optional<Scenario> scenario = job.scenario().flatMap(topology::scenario);
    return job.scenario().isPresent() && scenario.isEmpty()
        ? Optional.empty()
        : Optional.of(new AnalysisPlan(topology, scenario, prices()));
  }

  private PriceBook prices() {
    if (prices == null) {
      prices = PriceFiles.shipped();
    }
    return prices;
  }

  private static String memory(NotEnoughMemory shortage) {
    return "%s %s"
        .formatted(
            MemoryWords.sentence(shortage),
            MemoryWords.remedy(shortage)
                .orElse(
                    "The setting 'sysdesign.server.arguments' gives Java enough with '-Xmx%s'."
                        .formatted(MemoryWords.heap(shortage))));
  }

  private static String why(Job job, Reading reading) {
    if (reading.system().topology().isEmpty()) {
      return "There is no system in this file.";
    }
    return reading.system().isValid()
        ? "There is no scenario '" + job.scenario().orElse("") + "' in this file."
        : "The file has errors; the last results stay.";
  }

  private static boolean isLong(Topology topology) {
    double seconds = topology.settings().durationNanos() / 1e9;
    return Load.rps(topology) * seconds * EVENTS_PER_REQUEST > SHORT;
  }

  private static String events(Analysis analysis) {
    return Figures.whole(analysis.shown().events()) + " events simulated.";
  }
}
