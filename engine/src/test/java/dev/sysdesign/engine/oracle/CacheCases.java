package dev.sysdesign.engine.oracle;

import static dev.sysdesign.engine.oracle.Model.constant;
import static dev.sysdesign.engine.oracle.Model.count;
import static dev.sysdesign.engine.oracle.Model.law;
import static dev.sysdesign.engine.oracle.Model.time;
import static dev.sysdesign.engine.oracle.Model.uniformKeys;
import static dev.sysdesign.engine.oracle.Model.word;
import static dev.sysdesign.engine.oracle.Model.zipf;

import dev.sysdesign.engine.model.Value;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Hit ratios of keyed caches whose fills take no time to speak of. */
final class CacheCases {
  private static final double LAMBDA = 1_000;

  /** What a key asked for is found in as often as the origin is not asked. */
  private static final Reading HIT_RATIO =
      Reading.arrivalsPerRequest("store").then(missed -> missed.from(1));

  private CacheCases() {}

  static Stream<Experiment> all() {
    return Stream.of(
            Oracle.of("che-").stream().flatMap(CacheCases::approximated),
            Oracle.of("lru-exact-").stream().flatMap(CacheCases::small),
            Oracle.of("ttl-").stream().map(CacheCases::expiring))
        .flatMap(cases -> cases);
  }

  /**
   * The best that any cache of the size can do is what the most popular keys find. Counting uses
   * comes near: its last place holds the last key missed instead of the least popular of them.
   */
  private static Stream<Experiment> approximated(Oracle oracle) {
    return Stream.of(
        evicting(oracle, "lru").nearly("hit", 0.003, "± 0.003", HIT_RATIO),
        evicting(oracle, "lfu")
            .between(
                "lfu_optimal_hit",
                oracle.value("lfu_optimal_hit") - popularity(oracle, oracle.parameter("C")),
                oracle.value("lfu_optimal_hit"),
                "at most; less by at most the share of the last key",
                HIT_RATIO));
  }

  /** The share of the reads that ask for a key. */
  private static double popularity(Oracle oracle, double key) {
    double alpha = oracle.parameter("alpha");
    double all =
        IntStream.rangeClosed(1, (int) oracle.parameter("N"))
            .mapToDouble(rank -> Math.pow(rank, -alpha))
            .sum();
    return Math.pow(key, -alpha) / all;
  }

  private static Stream<Experiment> small(Oracle oracle) {
    return Stream.of(
        evicting(oracle, "lru").exactly("hit_lru", HIT_RATIO),
        evicting(oracle, "fifo").exactly("hit_fifo_or_random", HIT_RATIO));
  }

  private static Experiment evicting(Oracle oracle, String eviction) {
    Model model =
        cached(
            LAMBDA,
            "keys",
            zipf(oracle.parameter("N"), oracle.parameter("alpha")),
            "size",
            count(oracle.parameter("C")),
            "eviction",
            word(eviction));
    return counted(Experiment.of(oracle, model, 200_000, LAMBDA).called(eviction));
  }

  /** A lifetime begins with the fill. */
  private static Experiment expiring(Oracle oracle) {
    double lambda = oracle.parameter("lambda_");
    Model model =
        cached(
            lambda, "keys", uniformKeys(1), "size", count(1), "ttl", time(oracle.parameter("ttl")));
    return counted(Experiment.of(oracle, model, 100_000, lambda))
        .exactly("hit_non_resetting", HIT_RATIO);
  }

  private static Experiment counted(Experiment experiment) {
    return experiment.always(
        "The hit ratio that the cache reports is the share of reads that did not reach the origin.",
        result -> {
          double reads = result.outcome().counts().offered();
          double missed = result.component("store").orElseThrow().outcome().counts().offered();
          double hits = result.component("hot").orElseThrow().hitRatio().orElseThrow();
          return Math.abs(hits - (1 - missed / reads)) <= 2 / reads;
        });
  }

  private static Model cached(double lambda, Object... properties) {
    Value instant = law(constant(1e-9));
    Object[] all = Arrays.copyOf(properties, properties.length + 2);
    all[properties.length] = "serviceTime";
    all[properties.length + 1] = instant;
    return Model.poisson(lambda)
        .with("service", "app", "serviceTime", instant)
        .with("cache", "hot", all)
        .with("database", "store", "readTime", instant)
        .calls("source", "app", "hot", "store");
  }
}
