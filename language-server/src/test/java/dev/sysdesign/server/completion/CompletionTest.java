package dev.sysdesign.server.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.chaos.ScenarioCatalog;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.ComponentType;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.lang.symbol.Scope;
import dev.sysdesign.server.fixture.Marked;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.junit.jupiter.api.Test;

class CompletionTest {
  private static final String SHOP =
      """
      request browse { share: 100% }
      param peak: 1krps
      client shoppers { rate: peak }
      zone us-east-1a { service app {} }
      cache redis {}
      database orders {}
      template cache big {}
      template call careful {}
      shoppers -> app
      app -> redis
      """;

  @Test
  void offersEveryComponentTypeWhereAStatementStarts() {
    List<String> labels = labels("<|>");
    for (ComponentType type : ComponentCatalog.all()) {
      assertTrue(labels.contains(type.spec().name()), type.spec().name());
    }
  }

  @Test
  void offersStatementsOnlyWhereTheyBelong() {
    assertTrue(labels("<|>").containsAll(List.of("slo", "scenario", "simulate", "zone")));
    assertFalse(labels("<|>").contains("at"));
    assertEquals(List.of("at", "expect"), labels("scenario s { <|> }"));
  }

  @Test
  void offersEveryPropertyOfATypeOnce() {
    List<String> labels = labels("cache sessions { <|> }");
    for (ParameterSpec parameter : ComponentCatalog.spec("cache").parameters()) {
      assertEquals(1, labels.stream().filter(parameter.name()::equals).count(), parameter.name());
    }
  }

  @Test
  void leavesOutPropertiesThatAreSet() {
    List<String> labels = labels("cache sessions { hitRatio: 9%, <|> }");
    assertFalse(labels.contains("hitRatio"));
    assertTrue(labels.contains("size"));
  }

  @Test
  void documentsAPropertyWithMeaningRangeAndDefault() {
    CompletionItem item = item("service web { inst<|> }", "instances");
    String doc = item.getDocumentation().getRight().getValue();
    assertTrue(doc.contains("default `1`"), doc);
    assertTrue(doc.contains("from 1 to"), doc);
  }

  @Test
  void insertsAPropertyWithItsDefaultAsAPlaceToFillIn() {
    CompletionItem item = item("cache sessions { evi<|> }", "eviction");
    assertEquals(InsertTextFormat.Snippet, item.getInsertTextFormat());
    assertTrue(text(item).startsWith("eviction: ${1|lru,"), text(item));
  }

  @Test
  void insertsPlainTextWhereTheClientHasNoSnippets() {
    Marked marked = Marked.inSystem("cache sessions { evi<|> }");
    CompletionItem item =
        new Completion(false)
            .handle(marked.document().lines(), marked.cursor(), scope(marked)).stream()
                .filter(i -> i.getLabel().equals("eviction"))
                .findFirst()
                .orElseThrow();
    assertEquals("eviction: lru", text(item));
    assertEquals(null, item.getInsertTextFormat());
  }

  @Test
  void replacesOnlyTheNameOfAPropertyThatHasItsColon() {
    assertEquals("eviction", text(item("cache sessions { evi<|>: lru }", "eviction")));
  }

  @Test
  void offersTheWordsOfAProperty() {
    assertEquals(List.of("lru", "fifo", "lfu", "peak"), labels("cache s { eviction: <|> }"));
  }

  @Test
  void offersFunctionsAndTheirArguments() {
    assertTrue(labels("service s { serviceTime: <|> }").contains("lognormal"));
    assertTrue(labels("service s { serviceTime: lognormal(5ms, <|>) }").contains("p99"));
    assertFalse(labels("service s { serviceTime: lognormal(5ms, <|>) }").contains("mean"));
  }

  @Test
  void offersUnitsAfterANumber() {
    assertEquals(
        List.of("20ns", "20us", "20ms", "20s", "20min", "20h", "20d"),
        labels("shoppers -> app { timeout: 20<|> }"));
    assertEquals(List.of("60%"), labels("cache s { hitRatio: 60<|> }"));
  }

  @Test
  void offersComponentsThatAnEdgeMayLeadTo() {
    assertEquals(List.of("redis", "orders"), labels("app -> <|>"));
    assertEquals(List.of("orders"), labels("app -> redis -> <|>"));
  }

  @Test
  void offersRequestsAndKindsInGuards() {
    assertEquals(List.of("browse", "read", "write"), labels("app -> orders [<|>]"));
  }

  @Test
  void offersTemplatesOfTheSameType() {
    assertEquals(List.of("big"), labels("cache s from <|>"));
    assertEquals(List.of("careful"), labels("app -> orders { from: <|> }"));
  }

  @Test
  void offersMetricsThatTheSubjectHas() {
    assertTrue(labels("slo \"s\" { redis.<|> }").contains("hitRatio"));
    assertFalse(labels("slo \"s\" { app -> redis.<|> }").contains("hitRatio"));
    assertTrue(labels("slo \"s\" { <|> }").containsAll(List.of("shoppers", "browse", "cost")));
  }

  @Test
  void offersUnitsOfTheMetricAsLimit() {
    assertTrue(labels("slo \"s\" { app.p99 < 3<|> }").contains("3ms"));
    assertEquals(List.of("3%"), labels("slo \"s\" { app.errors < 3<|> }"));
  }

  @Test
  void offersEveryChaosScenario() {
    assertEquals(
        ScenarioCatalog.all().stream().map(s -> s.spec().name()).toList(),
        labels("scenario s { at 20s: <|> }"));
  }

  @Test
  void offersTargetsThatAScenarioMayHit() {
    List<String> stampede = labels("scenario s { at 20s: cache-stampede on <|> }");
    assertTrue(stampede.containsAll(List.of("redis", "all cache")), stampede::toString);
    assertFalse(stampede.contains("app"), stampede::toString);
    List<String> latency = labels("scenario s { at 20s: latency-injection on <|> }");
    assertTrue(latency.contains("app -> redis"), latency::toString);
    assertTrue(labels("scenario s { at 20s: zone-outage on <|> }").contains("zone us-east-1a"));
  }

  @Test
  void offersParametersOfAScenario() {
    assertTrue(labels("scenario s { at 20s: latency-injection on app { <|> } }").contains("add"));
  }

  @Test
  void offersNothingInCommentsAndTitles() {
    assertEquals(List.of(), labels("// <|>"));
    assertEquals(List.of(), labels("service s \"<|>\""));
  }

  @Test
  void stillOffersWhatFitsAfterABrokenLine() {
    assertEquals(List.of("redis", "orders"), labels("service {{\napp -> <|>"));
  }

  private static List<String> labels(String marked) {
    return items(marked).stream().map(CompletionItem::getLabel).toList();
  }

  private static CompletionItem item(String marked, String label) {
    return items(marked).stream().filter(i -> i.getLabel().equals(label)).findFirst().orElseThrow();
  }

  private static List<CompletionItem> items(String line) {
    Marked marked = Marked.inSystem(SHOP + line);
    return new Completion(true).handle(marked.document().lines(), marked.cursor(), scope(marked));
  }

  private static Scope scope(Marked marked) {
    return new Scope(List.of(marked.document().symbols()));
  }

  private static String text(CompletionItem item) {
    return item.getTextEdit().getLeft().getNewText();
  }
}
