package dev.sysdesign.server.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.forecast.Forecasts;
import dev.sysdesign.server.reading.Reader;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;

/** What arrives late, in every order in which it can. */
class TextsTest {
  private static final String URI = "untitled:shop";

  private static final String SHOP =
      """
      system shop {
          client users { rate: 10rps }
          service web { serviceTime: 5ms }
          users -> web
          simulate { duration: 1s, warmup: 0s }
      }
      """;

  private static final String OTHER = SHOP.replace("web", "api");

  private final Texts texts = new Texts();

  private Reading reading(Document document) {
    return new Reader(texts).read(document);
  }

  private boolean read(TextState since) {
    Reading reading = reading(since.document());
    return texts.read(reading, forecast(reading), since);
  }

  private static Optional<Forecast> forecast(Reading reading) {
    return new Forecasts(
            fault -> {
              throw new AssertionError(fault);
            })
        .of(reading);
  }

  private LastAnalysis analysis(Document document) {
    AnalysisPlan plan =
        new AnalysisPlan(
            reading(document).system().topology().orElseThrow(),
            Optional.empty(),
            PriceFiles.shipped());
    return new LastAnalysis(document, Analyst.analyse(plan, Observer.NONE), false);
  }

  private TextState edit(String text) {
    return texts.change(URI, 2, List.of(new TextDocumentContentChangeEvent(text))).orElseThrow();
  }

  private TextState known() {
    return texts.known(URI).orElseThrow();
  }

  @Test
  void aTextThatIsReadAndAnalysedIsKnownWhole() {
    TextState opened = texts.open(URI, 1, SHOP);
    assertTrue(read(opened));
    assertEquals(opened.document(), known().meaning().orElseThrow().document());
    assertTrue(known().expected().isPresent());

    assertTrue(texts.analysed(analysis(opened.document()), opened));
    assertEquals(opened.document(), known().analysis().orElseThrow().document());
    assertTrue(known().drift().isPresent());
    assertTrue(known().expected().isEmpty(), "measured");
  }

  @Test
  void oneEntryGoesWithAll() {
    TextState opened = texts.open(URI, 1, SHOP);
    read(opened);
    texts.analysed(analysis(opened.document()), opened);
    texts.forget(URI);
    assertTrue(texts.known(URI).isEmpty());
    assertEquals(List.of(), texts.all());
  }

  @Test
  void whatEndsAfterTheCloseLeavesNothing() {
    TextState opened = texts.open(URI, 1, SHOP);
    LastAnalysis late = analysis(opened.document());
    texts.forget(URI);

    assertFalse(read(opened));
    assertFalse(texts.analysed(late, opened));
    assertTrue(texts.change(URI, 2, List.of()).isEmpty());
    texts.outdated(URI);
    texts.unread(URI);
    assertTrue(texts.known(URI).isEmpty());
  }

  @Test
  void whatEndsAfterTheTextIsOpenedAgainIsNotIts() {
    TextState before = texts.open(URI, 1, SHOP);
    LastAnalysis late = analysis(before.document());
    texts.forget(URI);
    // The same version, and the same text: only that it was closed tells them apart.
    for (String text : List.of(SHOP, OTHER)) {
      texts.open(URI, 1, text);
      assertFalse(read(before));
      assertFalse(texts.analysed(late, before));
      assertTrue(known().reading().isEmpty());
      assertTrue(known().analysis().isEmpty());
      assertTrue(known().expected().isEmpty());
    }
  }

  @Test
  void anEditKeepsTheNumbersAndSaysHowTheTextMovedOn() {
    TextState opened = texts.open(URI, 1, SHOP);
    texts.analysed(analysis(opened.document()), opened);
    TextState edited = edit("// moved\n" + SHOP);

    assertEquals(opened.document(), edited.analysis().orElseThrow().document());
    int before = opened.document().text().indexOf("web");
    int now = edited.drift().orElseThrow().components().get("web").part().nameStart();
    assertEquals(before + "// moved\n".length(), now);
    int earlier =
        edited.drift(opened.document()).orElseThrow().components().get("web").part().nameStart();
    assertEquals(before, earlier);
    assertTrue(opened.analysis().isEmpty(), "what somebody answers from does not change");
  }

  @Test
  void anAnalysisThatEndsAfterAnEditIsOfTheTextBefore() {
    TextState opened = texts.open(URI, 1, SHOP);
    LastAnalysis late = analysis(opened.document());
    TextState edited = edit(SHOP.replace("5ms", "6ms"));

    assertTrue(texts.analysed(late, opened));
    assertEquals(edited.document(), known().document());
    assertTrue(known().drift().orElseThrow().components().get("web").stale());
  }

  @Test
  void aReadingThatEndsAfterAnEditIsNotWhatTheTextMeans() {
    TextState opened = texts.open(URI, 1, SHOP);
    TextState edited = edit(OTHER);

    assertTrue(read(opened));
    assertEquals(opened.document(), known().reading().orElseThrow().document());
    assertTrue(known().meaning().isEmpty());
    assertTrue(known().expected().isEmpty());
    assertTrue(known().expected(opened.document()).isPresent());

    assertTrue(read(edited));
    assertEquals(edited.document(), known().meaning().orElseThrow().document());
    assertTrue(known().expected().isPresent());
  }

  @Test
  void whatBeganBeforeAnImportedFileChangedIsOfAnotherSystem() {
    TextState opened = texts.open(URI, 1, SHOP);
    LastAnalysis late = analysis(opened.document());
    texts.analysed(late, opened);
    texts.outdated(URI);

    assertTrue(known().analysis().isEmpty());
    assertTrue(known().drift().isEmpty());
    assertFalse(texts.analysed(late, opened));
    assertTrue(read(opened), "its errors are told until it is read again");
    assertTrue(known().meaning().isEmpty());
    assertTrue(texts.analysed(late, known()));
  }

  @Test
  void aFileThatNobodyHasOpenIsReadAndNeverInTheWayOfOneThatIs() {
    Reading onDisk = reading(new Document(URI, 0, OTHER));
    assertTrue(texts.visited(onDisk, forecast(onDisk)));
    assertTrue(texts.find(URI).isEmpty());
    assertTrue(known().expected().isPresent());
    assertTrue(texts.change(URI, 2, List.of()).isEmpty());

    TextState opened = texts.open(URI, 1, SHOP);
    assertFalse(texts.visited(onDisk, forecast(onDisk)));
    assertEquals(opened, known());
    assertTrue(known().reading().isEmpty());
  }
}
