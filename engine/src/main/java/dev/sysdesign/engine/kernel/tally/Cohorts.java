package dev.sysdesign.engine.kernel.tally;

import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.statistics.BatchMeans;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Calls over edges by the part of the measured window in which their request began. A part has all
 * calls of its requests, whenever they are made, so that calls ÷ requests are not off by those that
 * are under way when a window begins or ends. Part 0 is the time before the window.
 */
public final class Cohorts {
  /** Parts of a window. */
  static final int PARTS = BatchMeans.SECTIONS;

  /** Edges × classes up to which a window has parts; beyond, it is one. */
  private static final long FEW = 50_000;

  private static final int WRITES = 1;
  private static final int ANSWERS = 2;

  /** Reads, writes and answers. */
  private static final int KINDS = 3;

  private final int parts;
  private final int flows;

  /** Counters of an edge, and of a part. */
  private final int width;

  private final int size;
  private final long[] calls;

  /** Requests that began and those that are not over, by part × flow. */
  private final long[] began;

  private final long[] open;
  private int part;

  Cohorts(int edges, int classes, int flows) {
    parts = parts(edges, classes);
    this.flows = flows;
    width = classes * KINDS;
    size = edges * width;
    calls = new long[(parts + 1) * size];
    began = new long[(parts + 1) * flows];
    open = new long[(parts + 1) * flows];
  }

  private static int parts(int edges, int classes) {
    return (long) edges * classes <= FEW ? PARTS : 1;
  }

  /** Bytes while it counts and in the result. */
  public static long bytes(int edges, int classes, int flows) {
    long rows = (long) edges * classes * KINDS + 2L * flows;
    return rows * (2L * (parts(edges, classes) + 1) * Long.BYTES + 64);
  }

  /** The measured window begins. */
  void begin() {
    Arrays.fill(calls, 0);
    Arrays.fill(began, 0);
    part = 1;
  }

  /** So many sections of the window are over. */
  void section(int number) {
    part = Math.min(parts, 1 + number * parts / PARTS);
  }

  /** A request begins: what it is known by here. */
  public int take(int flow) {
    int cohort = part * flows + flow;
    began[cohort]++;
    open[cohort]++;
    return cohort;
  }

  /** A request is over. */
  public void drop(int cohort) {
    open[cohort]--;
  }

  /** Where the calls of a request that begins now are counted. */
  public int column(int requestClass) {
    return part * size + requestClass * KINDS;
  }

  /**
   * An attempt is sent.
   *
   * @param column of its request
   * @param write 1 where it writes, else 0
   */
  public void sent(int column, int e, int write) {
    calls[column + e * width + write]++;
  }

  /** An attempt is none: its caller waits for the answer to somebody else's. */
  public void joined(int column, int e, int write) {
    calls[column + e * width + write]--;
  }

  /** A good answer is sent back. */
  public void answered(int column, int e) {
    calls[column + e * width + ANSWERS]++;
  }

  /** Attempts of a class over an edge in the window. */
  public long attempts(int e, int requestClass) {
    return sum(e, requestClass, 0) + sum(e, requestClass, 1);
  }

  /** Good answers to a class over an edge in the window. */
  public long answers(int e, int requestClass) {
    return sum(e, requestClass, ANSWERS);
  }

  private long sum(int e, int requestClass, int kind) {
    long sum = 0;
    for (int p = 0; p <= parts; p++) {
      sum += count(p, e, requestClass, kind);
    }
    return sum;
  }

  private long count(int p, int e, int requestClass, int kind) {
    return calls[p * size + e * width + requestClass * KINDS + kind];
  }

  public Series reads(int[] edges, int requestClass) {
    return row(edges, requestClass, 0);
  }

  public Series writes(int[] edges, int requestClass) {
    return row(edges, requestClass, WRITES);
  }

  public Series answers(int[] edges, int requestClass) {
    return row(edges, requestClass, ANSWERS);
  }

  /** By part, from 0. */
  private Series row(int[] edges, int requestClass, int kind) {
    return new Series(
        IntStream.rangeClosed(0, parts)
            .mapToDouble(
                p -> IntStream.of(edges).mapToLong(e -> count(p, e, requestClass, kind)).sum())
            .toArray());
  }

  public Series began(int flow) {
    return byPart(began, flow);
  }

  public Series open(int flow) {
    return byPart(open, flow);
  }

  private Series byPart(long[] counts, int flow) {
    return new Series(
        IntStream.rangeClosed(0, parts).mapToDouble(p -> counts[p * flows + flow]).toArray());
  }
}
