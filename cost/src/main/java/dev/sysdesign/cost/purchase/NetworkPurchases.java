package dev.sysdesign.cost.purchase;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Pricing parameters of what stands between clients and code, and of what is not ours. */
public final class NetworkPurchases {
  public static final String CLIENT = "client";
  public static final String DNS = "dns";
  public static final String CDN = "cdn";
  public static final String GATEWAY = "gateway";
  public static final String LOAD_BALANCER = "load-balancer";
  public static final String RATE_LIMITER = "rate-limiter";
  public static final String EXTERNAL = "external";

  public static final String NAT = "nat";
  public static final String ENDPOINT = "endpoint";

  /** The words for CloudFront's geographies, and what the price file calls them. */
  public static final Map<String, String> GEOGRAPHIES =
      Map.of(
          "us", "United States",
          "canada", "Canada",
          "eu", "EU",
          "asia", "Asia Pacific",
          "japan", "Japan",
          "india", "India",
          "australia", "Australia",
          "south-america", "South America",
          "middle-east", "Middle East",
          "africa", "South Africa");

  public static final ParameterSpec HOSTED_ZONES =
      ParameterSpec.whole("hostedZones", 1, 10_000, "Hosted zones.").orElse(1);

  public static final ParameterSpec VIEWERS =
      ParameterSpec.words(
          "viewers",
          "Where its viewers are; sets the price of bytes and requests. Default: around the"
              + " region.",
          geographies());

  public static final ParameterSpec ACTIVE_USERS =
      ParameterSpec.whole(
          "activeUsers",
          1,
          1_000_000_000,
          "Users who sign in during a month, billed by Cognito. Default: none.");

  public static final ParameterSpec USER_PLAN =
      ParameterSpec.words(
              "userPlan",
              "Cognito's feature plan; sets the price of a user.",
              "lite",
              "Passwords and social sign-in.",
              "essentials",
              "The default of new user pools.",
              "plus",
              "With threat protection.")
          .orElse("essentials");

  public static final ParameterSpec RULES =
      ParameterSpec.whole(
              "rules",
              1,
              1_000,
              "Rules that each request is held against; an ALB has 10 free, WAF bills each.")
          .orElse(1);

  public static final ParameterSpec REQUESTS_PER_CONNECTION =
      ParameterSpec.number(
              "requestsPerConnection",
              1,
              1_000_000,
              "Requests that a connection carries; 100, the default of Apache's"
                  + " MaxKeepAliveRequests.")
          .orElse(100);

  public static final ParameterSpec KEEP_ALIVE =
      ParameterSpec.time(
              "keepAlive", "How long a connection stays open; 60 s, the idle timeout of an ALB.")
          .orElse(60e9);

  public static final ParameterSpec PRICE_PER_CALL =
      ParameterSpec.of(
          "pricePerCall",
          new Shape.Price(),
          "What its owner charges for a call. Default: nothing is billed for calls.");

  public static final ParameterSpec VIA =
      ParameterSpec.words(
              "via",
              "How calls leave the private network; sets what is billed beside the bytes.",
              NAT,
              "A NAT gateway in each zone that calls.",
              ENDPOINT,
              "A private endpoint in each zone that calls; nothing goes over the internet.",
              "internet",
              "Callers have public addresses.")
          .orElse(NAT);

  private NetworkPurchases() {}

  static List<PurchaseSpec> specs() {
    return List.of(
        new PurchaseSpec(CLIENT, "nothing", List.of()),
        new PurchaseSpec(DNS, "Route 53", List.of(HOSTED_ZONES)),
        new PurchaseSpec(CDN, "CloudFront", List.of(VIEWERS)),
        new PurchaseSpec(GATEWAY, "API Gateway, Cognito", List.of(ACTIVE_USERS, USER_PLAN)),
        new PurchaseSpec(
            LOAD_BALANCER, "ALB or NLB", List.of(RULES, REQUESTS_PER_CONNECTION, KEEP_ALIVE)),
        new PurchaseSpec(RATE_LIMITER, "WAF", List.of(RULES)),
        new PurchaseSpec(EXTERNAL, "per call", List.of(PRICE_PER_CALL, VIA)));
  }

  private static String[] geographies() {
    List<String> wordsAndDocs = new ArrayList<>();
    new TreeMap<>(GEOGRAPHIES)
        .forEach(
            (word, name) -> {
              wordsAndDocs.add(word);
              wordsAndDocs.add("CloudFront's '" + name + "'.");
            });
    return wordsAndDocs.toArray(String[]::new);
  }
}
