package dev.sysdesign.diagram;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.ComponentType;
import dev.sysdesign.engine.model.Guard;
import dev.sysdesign.engine.model.RequestClass;
import java.util.List;

/** The systems that the tests draw. */
public final class Drafts {
  private static final Guard.Term BROWSE = new Guard.OfClass("browse");
  private static final Guard.Term CHECKOUT = new Guard.OfClass("checkout");

  private Drafts() {}

  /** The three-tier web shop, with its bottleneck, a zone block and a failing edge. */
  public static Draft shop() {
    return new Draft("Three-tier web shop")
        .with("client", "shoppers", "Shoppers")
        .with("load-balancer", "lb")
        .in("us-east-1", "us-east-1a", "us-east-1b")
        .with("service", "app", "App servers")
        .in("us-east-1")
        .with("cache", "redis")
        .with("database", "orders", "PostgreSQL")
        .calls("shoppers", "lb")
        .saw(100_000, 41.8, 20)
        .calls("lb", "app")
        .saw(100_000, 41.2, 20)
        .callsFor("app", "redis", BROWSE)
        .saw(95_000, 1.24, 0)
        .callsFor("redis", "orders", BROWSE)
        .saw(9_000, 22.6, 4)
        .callsFor("app", "orders", CHECKOUT)
        .saw(5_000, 24.1, 30)
        .load("shoppers", 1, Double.NaN)
        .load("lb", 1, Double.NaN)
        .load("app", 12, 0.432)
        .load("redis", 1, 0.087)
        .load("orders", 1, 0.934)
        .costs("lb", "86.91")
        .costs("app", "1681.92")
        .costs("redis", "150.38")
        .costs("orders", "832.20");
  }

  /** Regions, zones, teams and all types of edges and components of a chat. */
  public static Draft large() {
    Guard.Term write = new Guard.OfKind(RequestClass.Kind.WRITE);
    return new Draft("Chat with a \"second\" region & <tags>")
        .in("us-east-1")
        .with("client", "phones", "Phones and watches")
        .with("dns", "dns")
        .with("cdn", "pictures-cdn", "Pictures and videos close to people")
        .with("gateway", "api-gateway")
        .in("us-east-1", "us-east-1a", "us-east-1b", "us-east-1c")
        .with("service", "chat")
        .with("service", "presence", "Who is there")
        .with("rate-limiter", "guard")
        .grouped("Payments team")
        .with("service", "billing")
        .with("database", "ledger", "PostgreSQL, the primary of all money")
        .grouped()
        .in("us-east-1")
        .with("cache", "sessions")
        .with("nosql", "messages")
        .with("object-store", "pictures")
        .with("queue", "push-queue")
        .with("worker", "pusher", "Push sender")
        .with("topic", "events")
        .with("stream", "clicks")
        .with("search", "finder")
        .with("function", "thumbnails")
        .in("eu-west-1", "eu-west-1a")
        .with("service", "chat-eu")
        .with("database", "ledger-eu", "Replica")
        .in("eu-west-1")
        .with("external", "push-service-of-the-phone-maker-with-a-long-name")
        .calls("phones", "dns", "api-gateway")
        .calls("phones", "pictures-cdn", "pictures")
        .calls("api-gateway", "guard", "chat")
        .callsFor("api-gateway", "chat-eu", new Guard.OfShare(0.3))
        .calls("chat", "sessions")
        .callsFor("chat", "messages", write)
        .callsFor("chat", "finder", new Guard.OfPath("/search/*"))
        .calls("chat", "presence")
        .calls("presence", "sessions")
        .callsFor("chat", "billing", CHECKOUT)
        .calls("billing", "ledger")
        .calls("chat-eu", "ledger-eu")
        .calls("chat-eu", "messages")
        .handsOver("chat", "push-queue", write)
        .handsOver("push-queue", "pusher")
        .calls("pusher", "push-service-of-the-phone-maker-with-a-long-name")
        .handsOver("chat", "events")
        .handsOver("events", "thumbnails")
        .handsOver("events", "clicks")
        .calls("thumbnails", "pictures");
  }

  /** One component of every type, in a row. */
  public static Draft everyType() {
    Draft draft = new Draft("Every type");
    List<ComponentType> types = ComponentCatalog.all();
    for (ComponentType type : types) {
      draft.with(type.spec().name(), "a-" + type.spec().name(), type.spec().name());
    }
    return draft;
  }

  /** Calls in a circle, to itself, twice the same way, and a component nobody calls. */
  public static Draft knots() {
    return new Draft("Knots")
        .with("service", "a")
        .with("service", "b")
        .with("service", "c")
        .with("service", "lonely")
        .calls("a", "b", "c")
        .callsFor("c", "a", new Guard.OfShare(0.5))
        .callsFor("b", "b", new Guard.OfShare(0.1))
        .callsFor("a", "b", BROWSE)
        .callsFor("a", "b", CHECKOUT)
        .calls("a", "b");
  }

  public static List<Draft> all() {
    return List.of(shop(), large(), everyType(), knots(), new Draft("Nothing"));
  }
}
