package dev.sysdesign.engine.catalog;

import java.util.Map;

/**
 * One-way network time between regions: great-circle distance at 200 km/ms (light in fibre), × 1.4
 * for the detours of real routes. Within about 25 % of published inter-region round trips ÷ 2.
 */
public final class RegionDistance {
  /** One-way time within a zone, in nanoseconds. */
  public static final long IN_ZONE = 250_000;

  /** One-way time between two zones of a region, in nanoseconds. */
  public static final long BETWEEN_ZONES = 500_000;

  private static final double EARTH_KM = 6371;
  private static final double FIBRE_KM_PER_MS = 200;
  private static final double DETOUR = 1.4;
  private static final double UNKNOWN_MS = 80;

  /** Latitude and longitude of the regions, in degrees. */
  private static final Map<String, double[]> PLACES =
      Map.ofEntries(
          Map.entry("us-east-1", new double[] {38.9, -77.4}),
          Map.entry("us-east-2", new double[] {40.0, -83.0}),
          Map.entry("us-west-2", new double[] {45.8, -119.7}),
          Map.entry("eu-west-1", new double[] {53.3, -6.3}),
          Map.entry("eu-west-2", new double[] {51.5, -0.1}),
          Map.entry("eu-central-1", new double[] {50.1, 8.7}),
          Map.entry("ap-southeast-1", new double[] {1.3, 103.8}),
          Map.entry("ap-southeast-2", new double[] {-33.9, 151.2}),
          Map.entry("ap-northeast-1", new double[] {35.7, 139.7}),
          Map.entry("ap-south-1", new double[] {19.1, 72.9}),
          Map.entry("sa-east-1", new double[] {-23.5, -46.6}));

  private RegionDistance() {}

  /** One-way time between two different regions, in nanoseconds; 80 ms where one is not known. */
  public static long between(String one, String other) {
    double[] a = PLACES.get(one);
    double[] b = PLACES.get(other);
    if (a == null || b == null) {
      return (long) (UNKNOWN_MS * 1e6);
    }
    double latitude = StrictMath.toRadians(b[0] - a[0]);
    double longitude = StrictMath.toRadians(b[1] - a[1]);
    double h =
        square(StrictMath.sin(latitude / 2))
            + StrictMath.cos(StrictMath.toRadians(a[0]))
                * StrictMath.cos(StrictMath.toRadians(b[0]))
                * square(StrictMath.sin(longitude / 2));
    double km = 2 * EARTH_KM * StrictMath.asin(Math.sqrt(h));
    return Math.round(km / FIBRE_KM_PER_MS * DETOUR * 10) * 100_000L;
  }

  private static double square(double x) {
    return x * x;
  }
}
