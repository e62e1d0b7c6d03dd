package dev.sysdesign.engine.oracle;

import java.util.List;

/**
 * Reference cases of one model.
 *
 * @param cases how their ids begin
 * @param title what they are called in queueing theory
 * @param system how they are written as a system
 */
record Family(String cases, String title, String system) {
  /** In the order of the page. */
  static final List<Family> ALL =
      List.of(
          new Family("mm1-", "M/M/1", "a service of one slot with exponential work"),
          new Family("mmc-", "M/M/c", "a service of `c` slots with exponential work"),
          new Family(
              "mg1-",
              "M/G/1 with log-normal, Erlang and hyperexponential work",
              "a service of one slot; σ stands for log-normal work, k for Erlang, p1 for a mixture of two"
                  + " exponential ones"),
          new Family("md1-", "M/D/1", "a service of one slot whose work is always the same"),
          new Family(
              "mg1ps-",
              "M/G/1 with processor sharing",
              "a service with any number of slots that share one core (`discipline: ps`)"),
          new Family("mginf-", "M/G/∞", "a service of 1,000 slots, far more than are ever in use"),
          new Family("dm1-", "D/M/1", "requests at regular intervals, a service of one slot"),
          new Family("batch3-", "Batches of requests", "`arrivals: batch(3)`"),
          new Family(
              "prio2-",
              "Two priorities (Cobham)",
              "a service with `discipline: priority`: reads go before writes"),
          new Family(
              "mmck-", "M/M/c/K", "a service of `c` slots and a queue of K − c; the rest fails"),
          new Family(
              "erlangB-",
              "Erlang B",
              "a service with `queue: 0`; three laws of work, as the law does not matter"),
          new Family(
              "engset-", "Engset", "as many users as sources, who think and then ask; `queue: 0`"),
          new Family("erlangA-", "Erlang A", "a service with an exponential `patience`"),
          new Family(
              "rr-split-", "Round robin", "a load balancer in front of `k` services of one slot"),
          new Family(
              "pod-",
              "Power of d choices",
              "a load balancer with `power-of-two` (d = 2) or `random` (d = 1) in front of services"
                  + " of one slot. The exact values for d = 2 are those of infinitely many; for a"
                  + " thousand they are within 2 %"),
          new Family(
              "jackson-tandem12",
              "Twelve M/M/16 in a row",
              "a client that calls twelve services one after the other"),
          new Family(
              "jackson-4node",
              "Open Jackson network with feedback",
              "four services that call one another by `weight`, in circles; waiting for a callee"
                  + " they hold no slot (`threading: event-loop`)"),
          new Family(
              "mva-",
              "Closed network (mean value analysis)",
              "N users who think for Z, then call three services of one slot in turn"),
          new Family(
              "hypoexp-",
              "Chain without queues",
              "services with a slot for everyone that call one another"),
          new Family(
              "forkjoin2-", "Fork-join of two M/M/1", "a client that calls two services at once"),
          new Family(
              "forkjoin",
              "Fork-join of several M/M/1 (Nelson and Tantawi)",
              "a client that calls `n` services at once. The approximation is off by less than 5 %"
                  + " as published; the bounds are exact"),
          new Family(
              "fanout-exp-",
              "Slowest of n exponential calls",
              "a client that calls `n` services with a slot for everyone at once"),
          new Family(
              "lognormal-max",
              "Slowest of n log-normal calls",
              "a client that calls `n` services with a slot for everyone at once"),
          new Family(
              "retry-", "Retries", "an edge with `retries: R` to a service with `errorRate: p`"),
          new Family(
              "timeout-mm1-",
              "Timeout on M/M/1",
              "an edge with `timeout: τ`; the service works on for those who have left"),
          new Family(
              "che-",
              "Least recently used, Zipf popularity (Che)",
              "a cache with `size: C` for keys by `zipf(N, α)`. The approximation is off by less"
                  + " than 0.003 as published"),
          new Family(
              "lru-exact-",
              "Least recently used and first in, first out",
              "a cache with `eviction: lru` or `fifo`"),
          new Family("ttl-", "Time to live", "a cache with `ttl` for one key"),
          new Family(
              "w12-",
              "W12, the workload by which speed is measured",
              "`samples` has it as `w12.sysdesign`; nothing queues there to speak of"));

  static Family of(Oracle oracle) {
    return ALL.stream().filter(f -> oracle.id().startsWith(f.cases())).findFirst().orElseThrow();
  }
}
