package dev.sysdesign.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.engine.SystemBuilder;
import dev.sysdesign.engine.model.Comparator;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.simulation.Observer;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CheckoutTest {
  @Test
  void servesAThousandRequestsASecondInTime() {
    Topology shop =
        new SystemBuilder("shop")
            .component("client", "shoppers", Map.of("rate", Value.rps(1000)))
            .component("service", "app", Map.of("instances", Value.count(4)))
            .component("database", "orders", Map.of("readTime", Value.millis(2)))
            .call("shoppers", "app", Map.of("timeout", Value.millis(500)))
            .call("app", "orders")
            .objective("p99", Comparator.LESS, Value.millis(100))
            .build();
    AnalysisPlan plan =
        new AnalysisPlan(shop, Optional.empty(), PriceFiles.shipped(), OptionalLong.empty());
    Analysis analysis = Analyst.analyse(plan, Observer.NONE);
    assertEquals(Verdict.Decision.PASS, analysis.verdicts().get(0).decision());
    assertTrue(analysis.shown().outcome().errorRate() < 0.001);
    assertTrue(analysis.bill().total().usd().doubleValue() < 5_000);
  }
}
