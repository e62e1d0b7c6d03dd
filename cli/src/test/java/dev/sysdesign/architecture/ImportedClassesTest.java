package dev.sysdesign.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A rule holds trivially over classes it never saw; these tests say that it saw them. */
class ImportedClassesTest {
  private static final int MODULES_AT_LEAST = 7;

  @Test
  void seesEveryModuleOfTheBuild() {
    assertTrue(Project.modules().size() >= MODULES_AT_LEAST, Project.modules()::toString);
  }

  @Test
  void seesEveryTopLevelClassOfEveryModule() {
    Set<String> written = new TreeSet<>();
    for (Path module : Project.modules()) {
      Path sources = Project.sources(module);
      for (Path file : Project.files(sources, Project::isType)) {
        written.add(sources.relativize(file).toString().replace(".java", "").replace('/', '.'));
      }
    }
    Set<String> seen =
        ProductClasses.WRITTEN.stream()
            .filter(type -> type.isTopLevelClass() && !"package-info".equals(type.getSimpleName()))
            .map(type -> type.getName())
            .collect(toCollection(TreeSet::new));
    assertEquals(written, seen);
  }

  @Test
  void findsTheClassesOfEveryModuleInThePackageOfTheModule() {
    for (Path module : Project.modules()) {
      Path sources = Project.sources(module);
      Path own = sources.resolve(Project.packageOf(module).replace('.', '/'));
      assertEquals(
          Project.files(own, Project::isType),
          Project.files(sources, Project::isType),
          () -> "classes of " + module.getFileName() + " outside its package");
    }
  }
}
