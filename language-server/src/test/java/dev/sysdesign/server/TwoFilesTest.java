package dev.sysdesign.server;

import static dev.sysdesign.server.Connection.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with a library and a system that imports it. */
class TwoFilesTest {
  private static final String LIBRARY =
      """
      template service backend { instances: 2, concurrency: 8, serviceTime: 5ms }
      """;

  private static final String SHOP =
      """
      import "parts.sysdesign"
      system shop {
          client users { rate: 10rps }
          service web from backend {}
          service api from backend { instances: 3 }
          users -> web -> api
          simulate { duration: 1s, warmup: 0s }
      }
      """;

  @TempDir Path folder;

  private Editor open() throws Exception {
    Files.writeString(folder.resolve("parts.sysdesign"), LIBRARY);
    Files.writeString(folder.resolve("shop.sysdesign"), SHOP);
    return Editor.in(folder, "shop.sysdesign", SHOP);
  }

  private String uri(String file) {
    return folder.resolve(file).toUri().toString();
  }

  @Test
  void definitionLeadsIntoTheImportedFile() throws Exception {
    try (Editor editor = open()) {
      List<? extends Location> found =
          answer(
                  editor
                      .texts()
                      .definition(new DefinitionParams(editor.id(), editor.at("backend {}"))))
              .getLeft();
      assertEquals(1, found.size());
      assertEquals(uri("parts.sysdesign"), found.get(0).getUri());
      assertEquals(0, found.get(0).getRange().getStart().getLine());
    }
  }

  @Test
  void referencesAreFoundInBothFiles() throws Exception {
    try (Editor editor = open()) {
      ReferenceParams params =
          new ReferenceParams(editor.id(), editor.at("backend {}"), new ReferenceContext(true));
      Map<String, Long> found =
          answer(editor.texts().references(params)).stream()
              .collect(Collectors.groupingBy(Location::getUri, Collectors.counting()));
      assertEquals(Map.of(uri("parts.sysdesign"), 1L, uri("shop.sysdesign"), 2L), found);
    }
  }

  @Test
  void renameChangesEveryUseAndTheDeclaration() throws Exception {
    try (Editor editor = open()) {
      Map<String, List<TextEdit>> changes =
          new TreeMap<>(
              answer(
                      editor
                          .texts()
                          .rename(new RenameParams(editor.id(), editor.at("backend {}"), "base")))
                  .getChanges());
      assertEquals(
          List.of(uri("parts.sysdesign"), uri("shop.sysdesign")), List.copyOf(changes.keySet()));
      assertEquals(2, changes.get(uri("shop.sysdesign")).size());
      assertTrue(
          changes.values().stream()
              .flatMap(List::stream)
              .allMatch(e -> e.getNewText().equals("base")));
    }
  }

  @Test
  void aNameThatIsTakenOrNoneIsRefused() throws Exception {
    try (Editor editor = open()) {
      for (String wrong : List.of("web", "two words", "cache", "")) {
        AssertionError refused =
            assertThrows(
                AssertionError.class,
                () ->
                    answer(
                        editor
                            .texts()
                            .rename(new RenameParams(editor.id(), editor.at("api from"), wrong))),
                wrong);
        assertTrue(refused.getMessage().contains("ResponseErrorException"), wrong);
      }
    }
  }

  @Test
  void anEditOfTheLibraryOnDiskIsSeenInTheSystem() throws Exception {
    try (Editor editor = open()) {
      editor.connection().diagnostics(editor.uri(), List::isEmpty);
      Files.writeString(folder.resolve("parts.sysdesign"), LIBRARY.replace("backend", "other"));
      editor
          .connection()
          .server()
          .getWorkspaceService()
          .didChangeWatchedFiles(
              new DidChangeWatchedFilesParams(
                  List.of(new FileEvent(uri("parts.sysdesign"), FileChangeType.Changed))));
      editor
          .connection()
          .diagnostics(
              editor.uri(),
              all -> all.stream().anyMatch(d -> d.getCode().getLeft().equals("unknown-reference")));
    }
  }

  private void disk(Editor editor, String file, FileChangeType change) {
    editor
        .connection()
        .server()
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(List.of(new FileEvent(uri(file), change))));
  }

  @Test
  void anImportedFileThatAppearsIsSeenAtOnce() throws Exception {
    Files.writeString(folder.resolve("shop.sysdesign"), SHOP);
    try (Editor editor = Editor.in(folder, "shop.sysdesign", SHOP)) {
      editor
          .connection()
          .diagnostics(
              editor.uri(),
              all -> all.stream().anyMatch(d -> d.getCode().getLeft().equals("unreadable-import")));
      Files.writeString(folder.resolve("parts.sysdesign"), LIBRARY);
      disk(editor, "parts.sysdesign", FileChangeType.Created);
      editor.connection().diagnostics(editor.uri(), List::isEmpty);
      Files.delete(folder.resolve("parts.sysdesign"));
      disk(editor, "parts.sysdesign", FileChangeType.Deleted);
      editor.connection().diagnostics(editor.uri(), all -> !all.isEmpty());
    }
  }

  @Test
  void aFileOfNumbersIsSeenAtOnce() throws Exception {
    String text =
        """
        system s {
            client u { pattern: trace("rates.csv") }
            service a
            u -> a
            simulate { duration: 1s, warmup: 0s }
        }
        """;
    Files.writeString(folder.resolve("s.sysdesign"), text);
    Files.writeString(folder.resolve("rates.csv"), "0, 10\n1, 20\n");
    try (Editor editor = Editor.in(folder, "s.sysdesign", text)) {
      editor.connection().diagnostics(editor.uri(), List::isEmpty);
      Files.writeString(folder.resolve("rates.csv"), "no number, at all\n0, x\n");
      disk(editor, "rates.csv", FileChangeType.Changed);
      editor
          .connection()
          .diagnostics(
              editor.uri(),
              all -> all.stream().anyMatch(d -> d.getCode().getLeft().equals("wrong-table")));
      assertEquals(
          List.of(),
          editor.connection().published().stream().filter(u -> u.endsWith(".csv")).toList());
    }
  }

  @Test
  void filesThatNobodyOpenedAreChecked() throws Exception {
    Files.writeString(folder.resolve("broken.sysdesign"), "system b { servce x {} }");
    try (Editor editor = open()) {
      editor
          .connection()
          .diagnostics(
              uri("broken.sysdesign"),
              all -> all.stream().anyMatch(d -> d.getCode().getLeft().equals("unknown-statement")));
    }
  }

  @Test
  void foldersOfToolsAreSkipped() throws Exception {
    for (String skipped : List.of("node_modules", "target", ".git")) {
      Files.createDirectories(folder.resolve(skipped));
      Files.writeString(folder.resolve(skipped).resolve("x.sysdesign"), "system b { servce x {} }");
    }
    Files.createDirectories(folder.resolve("z"));
    Files.writeString(folder.resolve("z/last.sysdesign"), "system b { servce x {} }");
    try (Editor editor = open()) {
      editor.connection().diagnostics(uri("z/last.sysdesign"), d -> !d.isEmpty());
      assertEquals(
          List.of(),
          editor.connection().published().stream()
              .filter(uri -> uri.contains("x.sysdesign"))
              .toList());
    }
  }
}
