package dev.sysdesign.server;

import static dev.sysdesign.server.Connection.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;

/** What is answered from one text alone. */
class TextFeaturesTest {
  private static final String SHOP =
      """
      system shop "Shop" {
          client users { rate: 10rps }
          group "Back" {
              service web {
                  serviceTime: 5ms
              }
          }
          users -> web
          slo "fast" { users.p99 < 1s }
          scenario crash "Crash" { at 1s: node-crash on web }
      }
      """;

  @Test
  void outlineShowsTheStatementsNestedAsTheyAre() {
    try (Editor editor = Editor.of(SHOP)) {
      List<DocumentSymbol> roots =
          answer(editor.texts().documentSymbol(new DocumentSymbolParams(editor.id()))).stream()
              .map(either -> either.getRight())
              .toList();
      List<String> names = new ArrayList<>();
      roots.forEach(root -> add(root, "", names));
      assertTrue(names.contains("shop"), names::toString);
      assertTrue(names.contains("shop/users"), names::toString);
      assertTrue(names.stream().anyMatch(n -> n.matches("shop/.*Back.*/web")), names::toString);
      assertTrue(names.contains("shop/crash"), names::toString);
    }
  }

  private static void add(DocumentSymbol symbol, String owner, List<String> names) {
    names.add(owner + symbol.getName());
    List<DocumentSymbol> children = symbol.getChildren() == null ? List.of() : symbol.getChildren();
    children.forEach(child -> add(child, owner + symbol.getName() + "/", names));
  }

  @Test
  void everyBlockOfSeveralLinesFolds() {
    try (Editor editor = Editor.of(SHOP)) {
      List<FoldingRange> folds =
          answer(editor.texts().foldingRange(new FoldingRangeRequestParams(editor.id())));
      assertEquals(
          List.of(0, 2, 3), folds.stream().map(FoldingRange::getStartLine).sorted().toList());
    }
  }

  @Test
  void formattingGivesTheFormOfTheLanguageAndThenNothingMore() {
    try (Editor editor = Editor.of(SHOP.replace("    ", "  ").replace(" }", "}"))) {
      List<? extends TextEdit> edits = formatted(editor);
      assertEquals(1, edits.size());
      editor.replace(editor.text(), edits.get(0).getNewText());
      assertEquals(List.of(), formatted(editor));
    }
  }

  private static List<? extends TextEdit> formatted(Editor editor) {
    return answer(
        editor
            .texts()
            .formatting(new DocumentFormattingParams(editor.id(), new FormattingOptions(4, true))));
  }

  @Test
  void aTextThatIsBrokenIsLeftAsItIsOrFormattedWithoutLoss() {
    String broken = SHOP.replace("users -> web", "users -> [[ web");
    try (Editor editor = Editor.of(broken)) {
      List<? extends TextEdit> edits = formatted(editor);
      String after = edits.isEmpty() ? broken : edits.get(0).getNewText();
      assertEquals(broken.replaceAll("\\s", ""), after.replaceAll("\\s", ""));
    }
  }

  @Test
  void aNameIsHighlightedWhereverItStands() {
    try (Editor editor = Editor.of(SHOP)) {
      assertEquals(
          3,
          answer(
                  editor
                      .texts()
                      .documentHighlight(
                          new DocumentHighlightParams(editor.id(), editor.at("web {"))))
              .size());
    }
  }

  @Test
  void colouredTokensStandInTheOrderOfTheText() {
    try (Editor editor = Editor.of(SHOP)) {
      List<Integer> data =
          answer(editor.texts().semanticTokensFull(new SemanticTokensParams(editor.id())))
              .getData();
      assertTrue(data.size() > 5 * 20, () -> "only " + data.size() / 5);
      assertEquals(0, data.size() % 5);
      for (int i = 0; i < data.size(); i += 5) {
        boolean sameLine = data.get(i) == 0;
        assertTrue(data.get(i) >= 0 && (i == 0 || !sameLine || data.get(i + 1) > 0));
        assertTrue(data.get(i + 2) > 0);
      }
    }
  }

  @Test
  void proposalsFitThePlace() {
    try (Editor editor = Editor.of(SHOP)) {
      assertTrue(editor.proposals("users -> ").contains("web"));
      assertTrue(editor.proposals("node-crash on ").contains("web"));
      assertTrue(editor.proposals("at 1s: ").contains("cache-stampede"));
      assertTrue(editor.proposals("users.").contains("p99"));
      editor.replace("serviceTime: 5ms\n", "serviceTime: 5ms\n            inst\n");
      List<String> properties = editor.proposals("            inst");
      assertTrue(properties.contains("instances"), properties::toString);
    }
  }
}
