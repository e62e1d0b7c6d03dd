package dev.sysdesign.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The extension's words are those of the catalogs; {@code -Dgolden.update=true} rewrites them.
 *
 * <p>The colours and snippets of the extension are generated from this file by its own build.
 */
class EditorCatalogTest {
  private static final Path FILE = Path.of("..", "vscode-extension", "language", "catalog.json");

  @Test
  void saysWhatTheCatalogsSay() throws IOException {
    String wanted = EditorCatalog.json();
    String written = Files.exists(FILE) ? Files.readString(FILE) : "";
    if (!written.equals(wanted) && Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, wanted);
      fail(FILE + " has been rewritten: run 'npm run generate' in vscode-extension, then this");
    }
    assertEquals(wanted, written, FILE + " is stale: run this test with -Dgolden.update=true");
  }
}
