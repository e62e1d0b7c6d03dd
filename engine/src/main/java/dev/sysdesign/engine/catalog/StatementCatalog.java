package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.model.Dimension;
import java.util.List;

/** The properties of statements that are not components: request, simulate, system. */
public final class StatementCatalog {
  /** Keys by popularity: the k-th most popular is asked for in proportion to 1 / k^exponent. */
  public static final FunctionSpec ZIPF =
      new FunctionSpec(
          "zipf",
          "Keys by popularity: the k-th most popular has weight 1 / k^exponent.",
          ParameterSpec.whole("keys", 1, 100_000_000, "How many keys there are.").mandatory(),
          ParameterSpec.number("exponent", 0, 5, "Skew; 0.99 as in YCSB (Cooper et al. 2010).")
              .orElse(0.99));

  /** All keys alike. */
  public static final FunctionSpec UNIFORM_KEYS =
      new FunctionSpec(
          "uniform",
          "All keys equally popular.",
          ParameterSpec.whole("keys", 1, 100_000_000, "How many keys there are.").mandatory());

  /** Which keys requests ask for. */
  public static final ParameterSpec KEYS =
      ParameterSpec.function("keys", "Which keys the requests ask for.", ZIPF, UNIFORM_KEYS);

  private static final List<ParameterSpec> REQUEST =
      List.of(
          ParameterSpec.share("share", "Part of the clients' requests that is of this class.")
              .mandatory(),
          ParameterSpec.words(
                  "kind", "Whether it changes data.", "read", "Reads.", "write", "Changes data.")
              .orElse("read"),
          ParameterSpec.of(
              "path", new Shape.Text(), "Its path, for guards such as `[\"/img/*\"]`."),
          ParameterSpec.size("request", "Size of a request.").orElse(500),
          ParameterSpec.size("response", "Size of a response.").orElse(2_000),
          KEYS,
          ParameterSpec.of(
              "from", new Shape.Reference(List.of("client")), "The only client that sends it."));

  private static final List<ParameterSpec> SIMULATE =
      List.of(
          ParameterSpec.of(
                  "duration",
                  new Shape.Amount(Dimension.TIME, 1e6, 30 * 86400e9),
                  "Measured time, after the warm-up.")
              .orElse(60e9),
          ParameterSpec.time(
              "warmup", "Time before the measurement. Default: found from the data (MSER-5)."),
          ParameterSpec.whole("seed", 0, 1_000_000_000_000L, "Fixes every random draw.").orElse(1),
          ParameterSpec.whole(
                  "replications", 1, 1000, "Independent runs, from which intervals are made.")
              .orElse(1),
          ParameterSpec.of(
              "precision",
              new Shape.Amount(Dimension.SHARE, 0.001, 1),
              "Replications are added until the half-widths of mean and p99 are below this share"
                  + " of them, at most 50."),
          ParameterSpec.of(
              "interval",
              new Shape.Amount(Dimension.TIME, 1e6, 86400e9),
              "Step of the time series. Default: a sixtieth of the duration."));

  private static final List<ParameterSpec> SYSTEM =
      List.of(
          ParameterSpec.of(
                  "region",
                  new Shape.Name("an AWS region", RegionCatalog::names),
                  "Where components stand that no region block holds.")
              .orElse(RegionCatalog.DEFAULT));

  private StatementCatalog() {}

  public static List<ParameterSpec> request() {
    return REQUEST;
  }

  public static List<ParameterSpec> simulate() {
    return SIMULATE;
  }

  public static List<ParameterSpec> system() {
    return SYSTEM;
  }
}
