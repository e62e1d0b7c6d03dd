package dev.sysdesign.lang.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.lang.fixture.Marked;
import dev.sysdesign.lang.outline.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class SymbolsTest {
  @Test
  void findsEveryUseOfAComponent() {
    assertOccurrences(
        SymbolKind.COMPONENT,
        """
        cache <|>redis {}
        request r { share: 100% }
        app -> <|>redis -> orders [r]
        app -> (payments, <|>redis)
        slo "s" { <|>redis.p99 < 1ms, app -> <|>redis.p99 < 1ms, <|>redis -> orders.mean < 3s }
        scenario s {
          at 20s: cache-stampede on <|>redis, latency-injection on app -> <|>redis
        }
        """);
  }

  @Test
  void findsEveryUseOfAParam() {
    assertOccurrences(
        SymbolKind.PARAM,
        """
        param <|>peak: 10krps
        param more: <|>peak * 2
        client c { rate: <|>peak * 2, pattern: burst(<|>peak, every: 1s) }
        slo "s" { c.throughput > <|>peak / 2 }
        scenario s { at <|>peak for <|>peak: node-crash on app }
        """);
  }

  @Test
  void findsEveryUseOfARequestClass() {
    assertOccurrences(
        SymbolKind.REQUEST,
        """
        request <|>browse { share: 100% }
        app -> redis [<|>browse, write] [30%]
        slo "s" { <|>browse.errors < 1% }
        """);
  }

  @Test
  void findsEveryUseOfATemplate() {
    assertOccurrences(
        SymbolKind.TEMPLATE,
        """
        template cache <|>big { size: 4GB }
        cache redis from <|>big
        """);
    assertOccurrences(
        SymbolKind.TEMPLATE,
        """
        template call <|>careful { timeout: 800ms }
        app -> redis { from: <|>careful }
        """);
  }

  @Test
  void takesAWordOfTheCatalogForItselfAndNotForAComponentOfThatName() {
    assertOccurrences(
        SymbolKind.COMPONENT,
        """
        service <|>random {}
        load-balancer lb { algorithm: random }
        service app { instance: random.large }
        """);
  }

  @Test
  void keepsWhatItKnowsOfTheOtherLinesWhileOneIsBroken() {
    assertOccurrences(
        SymbolKind.COMPONENT,
        """
        cache <|>redis {}
        service {{ (
        app -> <|>redis
        """);
  }

  @Test
  void writesEdgesAsTheModelDoes() {
    Marked marked = Marked.inSystem("a -> b -> (c, d) [x, y] [30%]\ne ~> f\n-> g");
    assertEquals(
        List.of(
            "a -> b [x, y] [30%]",
            "b -> c [x, y] [30%]", "b -> d [x, y] [30%]", "e ~> f", "f -> g"),
        EdgePath.all(marked.text().syntax()).map(EdgePath::identity).toList());
  }

  private static void assertOccurrences(SymbolKind kind, String text) {
    Marked marked = Marked.inSystem(text);
    Symbols symbols = marked.text().symbols();
    Declaration declared = symbols.declarationAt(marked.offset()).orElseThrow();
    assertTrue(declared.kind() == kind, declared::toString);
    assertEquals(
        marked.offsets(),
        symbols.occurrences(kind, declared.name()).stream().map(Token::offset).sorted().toList());
  }
}
