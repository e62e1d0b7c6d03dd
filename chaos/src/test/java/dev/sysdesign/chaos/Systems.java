package dev.sysdesign.chaos;

import static dev.sysdesign.chaos.SmallSystem.bandwidth;
import static dev.sysdesign.chaos.SmallSystem.constant;
import static dev.sysdesign.chaos.SmallSystem.count;
import static dev.sysdesign.chaos.SmallSystem.exponential;
import static dev.sysdesign.chaos.SmallSystem.healthCheck;
import static dev.sysdesign.chaos.SmallSystem.rate;
import static dev.sysdesign.chaos.SmallSystem.share;
import static dev.sysdesign.chaos.SmallSystem.time;
import static dev.sysdesign.chaos.SmallSystem.uniformKeys;

import dev.sysdesign.engine.model.Value;
import java.util.Map;

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
    return asking("pair").call("api", "store", "timeout", time(TIMEOUT));
  }

  /** users → api, which waits 0.5 s at most → over 100 Mbps a store with room for all. */
  static SmallSystem narrow() {
    return asking("narrow")
        .call("api", "store", "timeout", time(TIMEOUT), "bandwidth", bandwidth(100e6));
  }

  /** users → api, and a store that it does not call yet. */
  private static SmallSystem asking(String name) {
    return new SmallSystem(name)
        .with("client", "users", "rate", rate(LAMBDA), "timeout", time(2))
        .with(
            "service", "api", "concurrency", count(CALLER_SLOTS), "serviceTime", exponential(0.002))
        .with("database", "store", "connections", count(200), "readTime", exponential(STORE))
        .calls("users", "api");
  }

  /** users in no hurry, half of whom write → a primary and one replica with 20 slots each. */
  static SmallSystem locked() {
    return new SmallSystem("locked")
        .writing(0.5)
        .with("client", "users", "rate", rate(LAMBDA))
        .with(
            "database",
            "store",
            "connections",
            count(20),
            "readTime",
            exponential(STORE),
            "writeTime",
            exponential(STORE),
            "replicas",
            count(1))
        .calls("users", "store");
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

  /** users → two instances in each of two zones, behind a balancer. */
  static SmallSystem twoZones() {
    return new SmallSystem("two-zones")
        .with("client", "users", "rate", rate(LAMBDA), "timeout", time(2))
        .with("load-balancer", "lb", "healthCheck", healthCheck(2, 1, 2, 2))
        .in("us-east-1a", "us-east-1b")
        .with(
            "service",
            "api",
            "instances",
            count(FLEET),
            "concurrency",
            count(20),
            "serviceTime",
            exponential(SERVICE))
        .calls("users", "lb", "api");
  }

  /** users, half of whom write → a primary and one replica with room for all. */
  static SmallSystem copied() {
    return new SmallSystem("copied")
        .writing(0.5)
        .with("client", "users", "rate", rate(LAMBDA), "timeout", time(2))
        .with(
            "database",
            "store",
            "connections",
            count(100),
            "readTime",
            exponential(STORE),
            "writeTime",
            exponential(STORE),
            "replicas",
            count(1))
        .calls("users", "store");
  }

  /** users → api with a pool of ten connections → a store. */
  static SmallSystem pooled() {
    return new SmallSystem("pooled")
        .with("client", "users", "rate", rate(LAMBDA), "timeout", time(2))
        .with("service", "api", "concurrency", count(CALLER_SLOTS))
        .with("database", "store", "connections", count(10), "readTime", exponential(STORE))
        .calls("users", "api")
        .call("api", "store", "pool", count(10), "poolTimeout", time(0.2));
  }

  /** users → a store of ten partitions, each of which is 8 % busy. */
  static SmallSystem parts() {
    return new SmallSystem("parts")
        .with("client", "users", "rate", rate(LAMBDA), "timeout", time(2))
        .with(
            "nosql",
            "items",
            "partitions",
            count(10),
            "capacity",
            provisioned(500),
            "readTime",
            exponential(STORE))
        .calls("users", "items");
  }

  /** users, twice as many after 42 s → two instances, more where they are wanted. */
  static SmallSystem scaling() {
    return new SmallSystem("scaling")
        .with("client", "users", "rate", rate(LAMBDA / 2), "timeout", time(2), "pattern", rising())
        .with("load-balancer", "lb")
        .with(
            "service",
            "api",
            "instances",
            count(2),
            "concurrency",
            count(SLOTS),
            "serviceTime",
            exponential(SERVICE),
            "autoscale",
            scale())
        .calls("users", "lb", "api");
  }

  private static Value rising() {
    return new Value.Call("spike", Map.of("factor", count(2), "at", time(42), "for", time(1_000)));
  }

  private static Value scale() {
    return new Value.Call(
        "autoscale",
        Map.of("min", count(2), "max", count(3), "target", share(0.6), "delay", time(0)));
  }

  private static Value provisioned(int units) {
    return new Value.Call("provisioned", Map.of("r", count(units), "w", count(units)));
  }

  /** users ~> a queue → a worker that is half busy; dead letters after three tries. */
  static SmallSystem queued() {
    return new SmallSystem("queued")
        .with("client", "users", "rate", rate(LAMBDA))
        .with("queue", "mail", "visibility", time(2), "maxReceive", count(3))
        .with("worker", "mailer", "concurrency", count(16), "serviceTime", exponential(SERVICE))
        .hand("users", "mail")
        .hand("mail", "mailer");
  }

  /** users → api, which gives a coin cache 50 ms → a store with room for all. */
  static SmallSystem waiting() {
    return new SmallSystem("waiting")
        .with("client", "users", "rate", rate(LAMBDA), "timeout", time(2))
        .with("service", "api", "concurrency", count(CALLER_SLOTS))
        .with("cache", "hot", "hitRatio", share(HIT_RATIO))
        .with("database", "store", "connections", count(200), "readTime", exponential(STORE))
        .calls("users", "api")
        .call("api", "hot", "timeout", time(0.05))
        .calls("hot", "store");
  }

  /** users, who try once → api, which fails one call of two. */
  static SmallSystem failing() {
    return new SmallSystem("failing")
        .with("client", "users", "rate", rate(LAMBDA), "timeout", time(2))
        .with("service", "api", "concurrency", count(200), "errorRate", share(0.5))
        .calls("users", "api");
  }

  /** ten users who think for a second → one instance with room for all. */
  static SmallSystem loop() {
    return new SmallSystem("loop")
        .with("client", "users", "users", count(10), "thinkTime", constant(1))
        .with("service", "api", "concurrency", count(1_000), "serviceTime", constant(0.01))
        .calls("users", "api");
  }

  /** users → something that is not ours. */
  static SmallSystem outside() {
    return new SmallSystem("outside")
        .with("client", "users", "rate", rate(LAMBDA), "timeout", time(2))
        .with("external", "them", "serviceTime", exponential(SERVICE))
        .calls("users", "them");
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
