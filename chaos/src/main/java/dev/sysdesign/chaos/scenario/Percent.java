package dev.sysdesign.chaos.scenario;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Dimension;

/** The parameter {@code percent}, which most scenarios share. */
public final class Percent {
  /** Its name. */
  public static final String NAME = "percent";

  /** A share below a hundredth of a percent hits nothing that a run would show. */
  private static final Shape SHAPE = new Shape.Amount(Dimension.SHARE, 1e-4, 1);

  private Percent() {}

  /**
   * Share of the instances hit, rounded up, from the lowest index.
   *
   * @param share its default, 0 to 1
   * @param reason of the default
   */
  public static ParameterSpec ofInstances(double share, String reason) {
    return of("Share of the instances hit, rounded up, lowest index first. " + reason)
        .orElse(share);
  }

  /** Share of all instances; without a default, for a scenario that also takes a number of them. */
  public static ParameterSpec ofInstances(String reason) {
    return of("Share of the instances hit, rounded up, lowest index first. " + reason);
  }

  /** Share of the requests hit, each drawn by itself. */
  public static ParameterSpec ofRequests(double share, String reason) {
    return of("Share of the requests hit, each drawn by itself. " + reason).orElse(share);
  }

  /** Share of the caches that stand before a name, all of them by default. */
  public static ParameterSpec ofCaches(String reason) {
    return of("Share of the caches before the name whose look-ups fail, rounded up. " + reason)
        .orElse(1);
  }

  /**
   * How many of {@code instances} a share is: rounded up, so that a share above 0 hits at least
   * one.
   */
  public static int count(double share, int instances) {
    return (int) Math.ceil(share * instances - 1e-9);
  }

  private static ParameterSpec of(String doc) {
    return ParameterSpec.of(NAME, SHAPE, doc);
  }
}
