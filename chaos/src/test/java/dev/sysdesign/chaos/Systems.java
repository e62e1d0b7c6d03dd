package dev.sysdesign.chaos;

import static dev.sysdesign.chaos.SmallSystem.count;
import static dev.sysdesign.chaos.SmallSystem.exponential;
import static dev.sysdesign.chaos.SmallSystem.healthCheck;
import static dev.sysdesign.chaos.SmallSystem.rate;
import static dev.sysdesign.chaos.SmallSystem.share;
import static dev.sysdesign.chaos.SmallSystem.time;
import static dev.sysdesign.chaos.SmallSystem.uniformKeys;

/** The systems that the scenarios are tried on. */
final class Systems {
  /** Arrival rate of all of them, requests per second. */
  static final double LAMBDA = 400;

  /** Hit ratio of the coin. */
  static final double HIT_RATIO = 0.8;

  /** Keys of the keyed cache, all equally popular; all fit. */
  static final int KEYS = 800;

  /** Instances of the fleet. */
  static final int FLEET = 4;

  /** Slots of an instance of the fleet. */
  static final int SLOTS = 4;

  /** Mean service time of an instance of the fleet, in seconds: the fleet is half busy. */
  static final double SERVICE = 0.020;

  private Systems() {}

  /** users → api → a coin cache → a store with room for all. */
  static SmallSystem coin() {
    return behindCache("hitRatio", share(HIT_RATIO));
  }

  /** users → api → a keyed cache that holds all keys → a store with room for all. */
  static SmallSystem keyed() {
    return behindCache("keys", uniformKeys(KEYS), "size", count(KEYS));
  }

  /** users → balancer → four instances. */
  static SmallSystem fleet() {
    return new SmallSystem("fleet")
        .with("client", "users", "rate", rate(LAMBDA), "timeout", time(2))
        .with("load-balancer", "lb", "healthCheck", healthCheck(2, 1, 2, 2))
        .with(
            "service",
            "api",
            "instances",
            count(FLEET),
            "concurrency",
            count(SLOTS),
            "queue",
            count(1_000),
            "serviceTime",
            exponential(SERVICE))
        .calls("users", "lb", "api");
  }

  /** Mean service time of the store that is asked on every request, in seconds. */
  static final double STORE = 0.005;

  /** How long a caller of that store waits, in seconds. */
  static final double TIMEOUT = 0.5;

  /** Slots of the caller of that store. */
  static final int CALLER_SLOTS = 1_000;

  /** users → api, which waits 0.5 s at most → a store with room for all. */
  static SmallSystem pair() {
    return new SmallSystem("pair")
        .with("client", "users", "rate", rate(LAMBDA), "timeout", time(2))
        .with(
            "service", "api", "concurrency", count(CALLER_SLOTS), "serviceTime", exponential(0.002))
        .with("database", "store", "connections", count(200), "readTime", exponential(STORE))
        .calls("users", "api")
        .call("api", "store", "timeout", time(TIMEOUT));
  }

  /** users → api in one zone → a store in another; no round robin. */
  static SmallSystem zones() {
    return new SmallSystem("zones")
        .with("client", "users", "rate", rate(LAMBDA), "timeout", time(2))
        .with("service", "api", "concurrency", count(CALLER_SLOTS))
        .in("us-east-1b")
        .with("database", "store", "connections", count(200), "readTime", exponential(STORE))
        .calls("users", "api")
        .call("api", "store", "timeout", time(TIMEOUT));
  }

  /** users, who keep a name for 4 s → its servers. */
  static SmallSystem named() {
    return new SmallSystem("named")
        .with("client", "users", "rate", rate(LAMBDA), "timeout", time(0.5))
        .with("dns", "names", "ttl", time(4))
        .with("service", "api", "concurrency", count(200), "serviceTime", exponential(0.002))
        .calls("users", "names", "api");
  }

  /** users → one instance. */
  static SmallSystem single() {
    return new SmallSystem("single")
        .with("client", "users", "rate", rate(LAMBDA), "timeout", time(2))
        .with("service", "api", "concurrency", count(20), "serviceTime", exponential(SERVICE))
        .calls("users", "api");
  }

  private static SmallSystem behindCache(Object... cache) {
    return new SmallSystem("behind-a-cache")
        .with("client", "users", "rate", rate(LAMBDA), "timeout", time(2))
        .with("service", "api", "concurrency", count(200), "serviceTime", exponential(0.002))
        .with("cache", "hot", cache)
        .with("database", "store", "connections", count(20), "readTime", exponential(0.005))
        .calls("users", "api", "hot", "store");
  }
}
