package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.rate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.Guard;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.SimulationResult;
import org.junit.jupiter.api.Test;

final class TotalsTest {
  @Test
  void takesAllEdgesBetweenTwoComponentsTogether() {
    SimulationResult run =
        new Blueprint()
            .request("browse", 0.7, RequestClass.Kind.READ)
            .request("buy", 0.3, RequestClass.Kind.WRITE)
            .with("client", "users", "rate", rate(500))
            .with("service", "app", "serviceTime", constant(1))
            .with("database", "orders", "readTime", constant(2), "writeTime", constant(20))
            .call("users", "app")
            .when(new Guard.OfClass("browse"), "app", "orders")
            .when(new Guard.OfClass("buy"), "app", "orders")
            .run();

    Outcome all = run.between("app", "orders").orElseThrow();
    long parts =
        run.edges().stream()
            .filter(e -> e.edge().to().equals("orders"))
            .mapToLong(e -> e.outcome().counts().completed())
            .sum();
    assertEquals(parts, all.counts().completed());
    assertEquals(2e6, all.latency().p50(), 0.01 * 2e6);
    assertEquals(20e6, all.latency().p99(), 0.01 * 20e6);
    assertTrue(all.confidence().mean().isPresent());
  }

  @Test
  void takesAllClientsOfARequestClassTogether() {
    SimulationResult run =
        new Blueprint()
            .with("client", "near", "rate", rate(100))
            .with("client", "far", "rate", rate(300))
            .with("service", "app", "serviceTime", exponential(1))
            .call("near", "app")
            .call("far", "app", "latency", Blueprint.ms(50))
            .run();

    Outcome all = run.requestClass("read").orElseThrow();
    assertEquals(run.outcome().counts(), all.counts());
    assertEquals(run.outcome().latency(), all.latency());
    assertEquals(400, all.throughput(), 20);
  }

  @Test
  void readsAnOnlyPartDirectly() {
    SimulationResult run =
        new Blueprint()
            .with("client", "users", "rate", rate(100))
            .with("service", "app")
            .call("users", "app")
            .run();

    assertEquals(run.edges().get(0).outcome(), run.between("users", "app").orElseThrow());
    assertTrue(run.totals().pairs().isEmpty());
    assertTrue(run.between("app", "users").isEmpty());
  }
}
