package dev.sysdesign.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemFinderTest {
  @TempDir private Path folder;

  @Test
  void findsFilesOfTheLanguageInFoldersThatPeopleFill() throws IOException {
    file("shop.sysdesign");
    file("teams/payments/ledger.sysdesign");
    file("README.md");
    file("node_modules/tool/example.sysdesign");
    file("module/target/classes/copy.sysdesign");
    file(".git/shop.sysdesign");
    assertEquals(
        List.of(
            folder.resolve("shop.sysdesign"), folder.resolve("teams/payments/ledger.sysdesign")),
        SystemFinder.below(folder));
  }

  @Test
  void looksIntoAFolderThatIsItselfCalledLikeOneThatToolsFill() throws IOException {
    file("target/shop.sysdesign");
    assertEquals(
        List.of(folder.resolve("target/shop.sysdesign")),
        SystemFinder.below(folder.resolve("target")));
  }

  @Test
  void findsNothingWhereThereIsNoFolder() {
    assertEquals(List.of(), SystemFinder.below(folder.resolve("nowhere")));
  }

  private void file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }
}
