package dev.sysdesign.diagram.glyph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GlyphsTest {
  private static final List<String> TYPES =
      ComponentCatalog.all().stream().map(type -> type.spec().name()).toList();

  @Test
  void givesEveryTypeASignThatNoOtherTypeHas() {
    Set<String> shapes = new HashSet<>();
    TYPES.forEach(type -> shapes.add(Glyphs.of(type).shapes()));
    assertEquals(TYPES.size(), shapes.size());
  }

  @Test
  void keepsNoSignOfATypeThatIsNotInTheCatalog() throws Exception {
    Path folder = Path.of(Glyphs.class.getResource("service.svg").toURI()).getParent();
    Set<String> files = new TreeSet<>();
    try (Stream<Path> signs = Files.list(folder)) {
      signs
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".svg"))
          .forEach(files::add);
    }
    Set<String> expected = new TreeSet<>();
    TYPES.forEach(type -> expected.add(type + ".svg"));
    assertEquals(expected, files);
  }

  @Test
  void rejectsATypeThatIsNotInTheCatalog() {
    assertThrows(IllegalArgumentException.class, () -> Glyphs.of("mainframe"));
  }
}
