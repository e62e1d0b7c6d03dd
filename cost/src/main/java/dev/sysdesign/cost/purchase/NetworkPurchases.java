package dev.sysdesign.cost.purchase;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands between clients and code, and what is not ours, is bought as. */
public final class NetworkPurchases {
  public static final String CLIENT = "client";
  public static final String DNS = "dns";
  public static final String CDN = "cdn";
  public static final String GATEWAY = "gateway";
  public static final String LOAD_BALANCER = "load-balancer";
  public static final String RATE_LIMITER = "rate-limiter";
  public static final String EXTERNAL = "external";

  public static final Purchase ROUTE53 =
      new Purchase("route53", "Route 53", "Hosted zones and queries.");

  public static final Purchase CLOUDFRONT =
      new Purchase("cloudfront", "CloudFront", "Requests and bytes to viewers.");

  public static final Purchase HTTP_API = new Purchase("http-api", "API Gateway", "HTTP API.");

  public static final Purchase REST_API = new Purchase("rest-api", "API Gateway", "REST API.");

  public static final Purchase COGNITO = new Purchase("cognito", "Cognito", "Users who sign in.");

  public static final Purchase ALB =
      new Purchase("alb", "Elastic Load Balancing", "ALB", "An application load balancer.");

  public static final Purchase NLB =
      new Purchase("nlb", "Elastic Load Balancing", "NLB", "A network load balancer.");

  public static final Purchase WAF =
      new Purchase("waf", "WAF", "Rules that requests are held against.");

  public static final Purchase PER_CALL =
      new Purchase(
          "per-call", "External", "per call", "What the owner of an external service charges.");

  private static final Choice.ByWord GATEWAY_CHOICE =
      Choice.ByWord.of(
          "kind", new Choice.Offer("http", HTTP_API), new Choice.Offer("rest", REST_API));

  private static final Choice.ByWord LOAD_BALANCER_CHOICE =
      Choice.ByWord.of("kind", new Choice.Offer("alb", ALB), new Choice.Offer("nlb", NLB));

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
        new PurchaseSpec(CLIENT, new Choice.Nothing(), List.of()),
        new PurchaseSpec(DNS, new Choice.Always(ROUTE53), List.of(HOSTED_ZONES)),
        new PurchaseSpec(CDN, new Choice.Always(CLOUDFRONT), List.of(VIEWERS)),
        new PurchaseSpec(
            GATEWAY,
            GATEWAY_CHOICE,
            List.of(new Choice.WhereSet(ACTIVE_USERS, COGNITO)),
            List.of(ACTIVE_USERS, USER_PLAN)),
        new PurchaseSpec(
            LOAD_BALANCER,
            LOAD_BALANCER_CHOICE,
            List.of(RULES, REQUESTS_PER_CONNECTION, KEEP_ALIVE)),
        new PurchaseSpec(RATE_LIMITER, new Choice.Always(WAF), List.of(RULES)),
        new PurchaseSpec(
            EXTERNAL, new Choice.WhereSet(PRICE_PER_CALL, PER_CALL), List.of(PRICE_PER_CALL, VIA)));
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
