package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The policies of an edge: what its caller does about time, loss and failure. */
public final class PolicyCatalog {
  /** From a microsecond to a quarter of an hour. */
  static final Shape TIMEOUT = new Shape.Amount(Dimension.TIME, 1e3, 900e9);

  private static final ParameterSpec JITTER =
      ParameterSpec.words(
              "jitter",
              "How the wait is randomised, after the AWS Architecture Blog's \"Exponential Backoff and"
                  + " Jitter\".",
              "none",
              "Exactly the computed wait.",
              "full",
              "Uniform between 0 and the computed wait.",
              "equal",
              "Half the computed wait, plus uniform up to the other half.")
          .orElse("full");

  /** Waiting the same time before every further attempt. */
  public static final FunctionSpec CONSTANT_BACKOFF =
      new FunctionSpec(
          "constant",
          "The same wait before every further attempt.",
          ParameterSpec.time("base", "The wait.").mandatory(),
          JITTER.orElse("none"));

  /** Doubling the wait before every further attempt. */
  public static final FunctionSpec EXPONENTIAL_BACKOFF =
      new FunctionSpec(
          "exponential",
          "The wait doubles with every further attempt.",
          ParameterSpec.time("base", "The wait before the second attempt.").idleAt(0).mandatory(),
          ParameterSpec.time("max", "No wait is longer; 20 s as in the AWS SDKs.").orElse(20e9),
          JITTER);

  /** How long a caller waits for a connection where nothing says so: HikariCP's default. */
  public static final long POOL_TIMEOUT = 30_000_000_000L;

  /** When a lost message is sent again: the least that Linux waits (TCP_RTO_MIN). */
  public static final long RESEND = 200_000_000L;

  /** The circuit breaker. */
  public static final FunctionSpec BREAKER =
      new FunctionSpec(
          "breaker",
          "Stops calling after too many failures, and probes before it calls again. Each instance of the caller has its own; it needs 20 results in its window, as Hystrix does by default.",
          ParameterSpec.share("failures", "Share of failed calls that opens it.").orElse(0.5),
          ParameterSpec.time("window", "Calls of this long count.").idleAt(0).orElse(10e9),
          ParameterSpec.time("sleep", "How long it stays open before it probes.").orElse(5e9),
          ParameterSpec.whole("probes", 1, 1000, "Probes that must succeed to close it.")
              .orElse(3));

  /** Calls of one caller that can be taken back; those behind all names together, too. */
  public static final int MOST_COMPENSATIONS = 31;

  private static final List<ParameterSpec> POLICIES =
      List.of(
          ParameterSpec.of(
              "latency",
              new Shape.Amount(Dimension.TIME, 0, 60e9),
              "One-way network time, taken both ways. Default: 0.25 ms in a zone, 0.5 ms between the"
                  + " zones of a region, and a table between regions."),
          ParameterSpec.of(
              "timeout",
              TIMEOUT,
              "How long the caller waits for each attempt; the callee's work goes on and is wasted."
                  + " Default: the client's own, for its edges; else none."),
          ParameterSpec.whole("retries", 0, 100, "Further attempts after the first has failed."),
          ParameterSpec.function(
              "backoff",
              "The wait between attempts. Default: exponential from 50 ms with full jitter, as the AWS"
                  + " SDKs do.",
              CONSTANT_BACKOFF,
              EXPONENTIAL_BACKOFF),
          ParameterSpec.words(
              "kind",
              "What the callee sees, where it differs from the request's own kind.",
              "read",
              "A read, also inside a write request.",
              "write",
              "A write, also inside a read request."),
          ParameterSpec.words(
              "consistency",
              "Which instances of a replicated store a read asks.",
              "primary",
              "The primary: never stale.",
              "replica",
              "A replica: may be stale by its lag."),
          ParameterSpec.of(
              "compensate",
              new Shape.Reference(List.of()),
              "Called to take this call back when a later call of the same caller for the same request"
                  + " fails for good (a saga); the latest first, before the caller answers with its error."),
          ParameterSpec.share(
              "loss", "Share of the calls whose message is lost and sent again after `rto`."),
          ParameterSpec.of(
                  "rto",
                  new Shape.Amount(Dimension.TIME, 1e6, 60e9),
                  "When a lost message is sent again, doubling with every further loss; 200 ms, the least"
                      + " that Linux waits. What takes longer than 60 s is lost for good.")
              .orElse(RESEND),
          ParameterSpec.bandwidth(
              "bandwidth",
              "Adds size ÷ bandwidth to the network time, in each direction; messages that find the link"
                  + " busy wait for it."),
          ParameterSpec.share(
              "retryBudget",
              "Retries and hedges may be at most this share of the calls, beyond a burst of 10 of each"
                  + " instance of the caller."),
          ParameterSpec.function(
                  "breaker", "A circuit breaker; a bare share sets `failures`.", BREAKER)
              .or(new Shape.Amount(Dimension.SHARE, 0, 1)),
          ParameterSpec.whole(
              "pool",
              1,
              1_000_000,
              "Connections of each instance of the caller; a call holds one until it is answered or given"
                  + " up."),
          ParameterSpec.of(
              "poolTimeout",
              TIMEOUT,
              "How long a call waits for a connection of the pool, before its `timeout` begins. Default:"
                  + " its `timeout`; without one 30 s, HikariCP's default."),
          ParameterSpec.of(
              "hedge",
              TIMEOUT,
              "Sends a second attempt when the first has not answered by then; the first good answer"
                  + " counts (Dean and Barroso, The Tail at Scale, 2013)."),
          ParameterSpec.of(
              "fallback",
              new Shape.Reference(List.of()),
              "Called instead when every attempt has failed."),
          ParameterSpec.number(
              "weight",
              0,
              1e9,
              "Share of the choice: of the weighted edges of one source, a call takes one."),
          ParameterSpec.words(
              "zones",
              "Which instances are preferred.",
              "local",
              "Those of the caller's own zone that are up (for a router: that its health check believes healthy); others only where there are none. A caller that stands in a region as a whole has no zone of its own."));

  private PolicyCatalog() {}

  /** The breaker that a bare share stands for. */
  public static Value.Call breakerOf(Value.Quantity failures) {
    return new Value.Call(BREAKER.name(), Map.of("failures", failures));
  }

  /** All policies in the order in which people read them. */
  public static List<ParameterSpec> all() {
    return POLICIES;
  }

  public static Optional<ParameterSpec> find(String name) {
    return POLICIES.stream().filter(p -> p.name().equals(name)).findFirst();
  }
}
