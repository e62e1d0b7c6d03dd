package dev.sysdesign.editor;

import dev.sysdesign.golden.Golden;
import java.io.IOException;
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
    Golden.check(
        FILE, EditorCatalog.json(), "run 'npm run generate' in vscode-extension, then this");
  }
}
