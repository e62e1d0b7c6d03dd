package dev.sysdesign.server;

import static dev.sysdesign.server.Connection.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever stands in a text, and wherever a client points, there is an answer and the server goes
 * on.
 */
class BadInputTest {
  private static final Path SAMPLE = Path.of("../samples/three-tier.sysdesign");
  private static final String NOISE = "{}[]()\"':,.->~<>=%$#/*\n\t \\^\u00e9\ud83d\ude00\u0000a1";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyRequestIsAnsweredAnywhereInATextThatIsDamagedAgainAndAgain(long seed) throws Exception {
    Random random = new Random(seed);
    try (Editor editor = Editor.of(Files.readString(SAMPLE))) {
      for (int damage = 0; damage < 60; damage++) {
        int at = random.nextInt(editor.text().length());
        String there = editor.text().substring(at);
        String passage = there.substring(0, Math.min(there.length(), 1 + random.nextInt(9)));
        editor.replace(passage, noise(random));
        askEverything(editor, new Position(random.nextInt(80), random.nextInt(120)));
      }
      assertEquals(List.of(), editor.connection().log());
    }
  }

  private static String noise(Random random) {
    StringBuilder noise = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      noise.append(NOISE.charAt(random.nextInt(NOISE.length())));
    }
    return noise.toString();
  }

  private static void askEverything(Editor editor, Position at) {
    TextDocumentService texts = editor.texts();
    answer(texts.hover(new HoverParams(editor.id(), at)));
    assertNotNull(answer(texts.completion(new CompletionParams(editor.id(), at))));
    assertNotNull(answer(texts.definition(new DefinitionParams(editor.id(), at))));
    assertNotNull(
        answer(texts.references(new ReferenceParams(editor.id(), at, new ReferenceContext(true)))));
    assertNotNull(answer(texts.documentHighlight(new DocumentHighlightParams(editor.id(), at))));
    answer(texts.prepareRename(new PrepareRenameParams(editor.id(), at)));
    assertNotNull(answer(texts.documentSymbol(new DocumentSymbolParams(editor.id()))));
    assertNotNull(answer(texts.foldingRange(new FoldingRangeRequestParams(editor.id()))));
    assertNotNull(answer(texts.semanticTokensFull(new SemanticTokensParams(editor.id()))));
    assertNotNull(
        answer(
            texts.formatting(
                new DocumentFormattingParams(editor.id(), new FormattingOptions(4, true)))));
    assertNotNull(editor.hints());
    assertNotNull(editor.lens());
  }

  @Test
  void aTextThatNobodyOpenedHasAnEmptyAnswer() {
    try (Editor editor = Editor.of("system s {}")) {
      Editor closed = editor.another("file:///nowhere/x.sysdesign");
      askEverything(closed, new Position(0, 0));
      assertEquals(List.of(), closed.hints());
    }
  }

  @Test
  void tenMegabytesOfNoiseAreAnswered() {
    StringBuilder noise = new StringBuilder();
    Random random = new Random(5);
    while (noise.length() < 10_000_000) {
      noise.append(noise(random)).append("service a").append(random.nextInt(99)).append(" {\n");
    }
    try (Editor editor = Editor.of(noise.toString())) {
      List<?> found = editor.connection().diagnostics(editor.uri(), d -> !d.isEmpty());
      assertTrue(found.size() <= 1_001, () -> "" + found.size());
      assertNotNull(editor.hints());
    }
  }

  @Test
  void anEditBehindTheEndOfTheTextIsTakenAsOneAtItsEnd() {
    try (Editor editor = Editor.of("system s {}")) {
      editor.edit(new Position(90, 90), new Position(99, 0), "\nsystem t {}");
      editor.connection().diagnostics(editor.uri(), d -> !d.isEmpty());
    }
  }
}
