package dev.sysdesign.architecture;

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
    Set<String> unseen = new TreeSet<>();
    for (Path module : Project.modules()) {
      Path sources = Project.sources(module);
      for (Path file : Project.files(sources, Project::isType)) {
        unseen.add(sources.relativize(file).toString().replace(".java", "").replace('/', '.'));
      }
    }
    ProductClasses.WRITTEN.forEach(type -> unseen.remove(type.getName()));
    assertEquals(Set.of(), unseen);
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
