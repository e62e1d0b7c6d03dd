package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.model.Dimension;
import java.util.List;
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
          ParameterSpec.time("base", "The wait before the second attempt.").mandatory(),
          ParameterSpec.time("max", "No wait is longer; 20 s as in the AWS SDKs.").orElse(20e9),
          JITTER);

  private static final FunctionSpec BREAKER =
      new FunctionSpec(
          "breaker",
          "Stops calling after too many failures, and probes before it calls again.",
          ParameterSpec.share("failures", "Share of failed calls that opens it.").orElse(0.5),
          ParameterSpec.time("window", "Calls of this long count.").orElse(10e9),
          ParameterSpec.time("sleep", "How long it stays open before it probes.").orElse(5e9),
          ParameterSpec.whole("probes", 1, 1000, "Probes that must succeed to close it.")
              .orElse(3));

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
                  "A replica: may be stale by its lag.")
              .notSimulated(),
          ParameterSpec.of(
                  "compensate",
                  new Shape.Reference(List.of()),
                  "Called when a later call of the same request fails for good (a saga).")
              .notSimulated(),
          ParameterSpec.share("loss", "Share of messages lost and sent again after `rto`.")
              .notSimulated(),
          ParameterSpec.bandwidth("bandwidth", "Adds size ÷ bandwidth to the network time.")
              .notSimulated(),
          ParameterSpec.share("retryBudget", "Retries may be at most this share of the calls.")
              .notSimulated(),
          ParameterSpec.function(
                  "breaker", "A circuit breaker; a bare share sets `failures`.", BREAKER)
              .or(new Shape.Amount(Dimension.SHARE, 0, 1))
              .notSimulated(),
          ParameterSpec.whole("pool", 1, 1_000_000, "Connections per caller instance.")
              .notSimulated(),
          ParameterSpec.time("poolTimeout", "How long a call waits for a connection of the pool.")
              .notSimulated(),
          ParameterSpec.time(
                  "hedge", "Sends a second attempt when the first has not answered by then.")
              .notSimulated(),
          ParameterSpec.of(
                  "fallback",
                  new Shape.Reference(List.of()),
                  "Called instead when every attempt has failed.")
              .notSimulated(),
          ParameterSpec.number("weight", 0, 1e9, "Share of the choice among weighted edges.")
              .notSimulated(),
          ParameterSpec.words(
                  "zones",
                  "Which instances are preferred.",
                  "local",
                  "Those of the caller's own zone.")
              .notSimulated());

  private PolicyCatalog() {}

  /** All policies in the order in which people read them. */
  public static List<ParameterSpec> all() {
    return POLICIES;
  }

  public static Optional<ParameterSpec> find(String name) {
    return POLICIES.stream().filter(p -> p.name().equals(name)).findFirst();
  }
}
