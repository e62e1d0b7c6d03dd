package dev.sysdesign.engine.oracle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The values of the data that no run is compared with, and what is missing for it.
 *
 * @param cases how the ids of the cases begin; an empty text begins all
 */
record Uncompared(List<String> cases, List<String> values, String missing) {
  static final List<Uncompared> ALL =
      List.of(
          of(
              "",
              "P_N_ge_10 P_N_gt_15 p0 varN time_congestion",
              "The distribution of the number inside: a result has its mean and its maximum."),
          of("", "varW varWq sd", "Variances: a result has means and percentiles."),
          of(
              "",
              "P_T_gt_0.5",
              "A metric for the share of requests slower than a limit; a timeout of that length shows it,"
                  + " as in the cases of timeouts."),
          of("", "P_wait erlangC", "A metric for the share of calls that waited."),
          of(
              "",
              "Wq_p50 Wq_p90 Wq_p95 Wq_p99 Wq_p99_9",
              "Intervals on the percentiles of waiting: a result has the percentiles alone."),
          of(
              "",
              "T_p99_9 max_p99_9 p99_9",
              "Nothing: an interval on p99.9 under 5 % needs some ten times as long a run."),
          of(
              "",
              "W0 W1 W2 W3",
              "An interval on the time at a component without its callees; L ÷ λ by Little's law,"
                  + " which are compared."),
          of("ttl-", "hit_resetting", "A time to live that begins again with every hit."),
          of(
              "",
              "Wq offered carried dbr_rps L_total Lq_station mean_queue_per_server",
              "Nothing: follows from values that are compared."),
          of(
              "mmc-900. mmc-3333. mmc-10000. mmc-19000.",
              "Lq",
              "Nothing: a short queue beside many slots needs some ten times as long a run for an"
                  + " interval under 5 %; λ (W − E[S]) by Little's law, compared as W."),
          of(
              "mg1-lognormal-60.",
              "Lq",
              "Nothing: its rarest calls carry so much of it that a run takes some 5 · 10⁷ requests;"
                  + " λ (W − E[S]) by Little's law, compared as W."),
          of("mm mg1 md1 dm1 rr-", "L", "Nothing: λ W by Little's law, compared as W."),
          of("", "sigma mu che T_C_requests", "Nothing: a step of the formula, not of the system."),
          of(
              "w12",
              "events_per_request",
              "Nothing: how many events a request is counted as when speed is compared."));

  private static Uncompared of(String cases, String values, String missing) {
    return new Uncompared(
        Arrays.asList(cases.split(" ", -1)), Arrays.asList(values.split(" ")), missing);
  }

  boolean isOf(Oracle oracle) {
    return cases.stream().anyMatch(oracle.id()::startsWith);
  }

  static Optional<String> reason(Oracle oracle, String value) {
    return ALL.stream()
        .filter(left -> left.isOf(oracle) && left.values().contains(value))
        .map(Uncompared::missing)
        .findFirst();
  }
}
