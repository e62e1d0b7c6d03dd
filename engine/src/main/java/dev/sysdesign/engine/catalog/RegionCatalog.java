package dev.sysdesign.engine.catalog;

import java.util.List;

/** The regions a system may stand in. */
public final class RegionCatalog {
  /** The region of a file that names none. */
  public static final String DEFAULT = "us-east-1";

  private static final List<String> NAMES =
      List.of(
          "us-east-1",
          "us-east-2",
          "us-west-2",
          "eu-west-1",
          "eu-west-2",
          "eu-central-1",
          "ap-southeast-1",
          "ap-southeast-2",
          "ap-northeast-1",
          "ap-south-1",
          "sa-east-1");

  private RegionCatalog() {}

  /** Names as AWS writes them. */
  public static List<String> names() {
    return NAMES;
  }
}
