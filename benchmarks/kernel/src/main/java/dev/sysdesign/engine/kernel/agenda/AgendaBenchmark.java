package dev.sysdesign.engine.kernel.agenda;

import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.random.Law;
import dev.sysdesign.engine.random.Mix;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One event taken and one scheduled, with so many pending: the hold model. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AgendaBenchmark {
  private static final long DELAY = 500_000;

  /** Events pending. */
  @Param({"16", "256", "4096", "65536"})
  public int pending;

  private final Law law = Law.of(new Distribution.Exponential(DELAY));
  private Agenda drawn;
  private Agenda constant;
  private long draws;

  /** Fills the agendas. */
  @Setup
  public void fill() {
    Calls calls = new Calls(pending);
    drawn = new Agenda(calls, new long[0], new long[0]);
    constant = new Agenda(calls, new long[] {DELAY}, new long[0]);
    for (int record = 0; record < pending; record++) {
      drawn.after(delay(), record);
      constant.afterConstant(0, record);
    }
  }

  private long delay() {
    return law.draw(Mix.mix(++draws));
  }

  /** Exponential delays: the heap. */
  @Benchmark
  public int drawnDelays() {
    return hold(drawn, false);
  }

  /** One constant delay: a ring. */
  @Benchmark
  public int constantDelays() {
    return hold(constant, true);
  }

  private int hold(Agenda agenda, boolean ring) {
    int record = agenda.next(agenda.now + Agenda.REACH);
    if (ring) {
      agenda.afterConstant(0, record);
    } else {
      agenda.after(delay(), record);
    }
    if ((++draws & 0xFFFF) == 0) {
      agenda.advanceTo(agenda.now);
    }
    return record;
  }
}
