package dev.sysdesign.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;

/** The compiled classes of all modules, imported once for all rules. */
final class ProductClasses {
  /** Every class that ships, the generated ones too. */
  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.sysdesign");

  /** Those that people wrote: the style of what a generator writes is not ours to choose. */
  static final JavaClasses WRITTEN =
      ALL.that(DescribedPredicate.describe("people wrote", ProductClasses::hasSource));

  private ProductClasses() {}

  private static boolean hasSource(JavaClass type) {
    String folder = type.getPackageName().replace('.', '/');
    String file = type.getSource().flatMap(source -> source.getFileName()).orElse("");
    return Project.modules().stream()
        .map(module -> Project.sources(module).resolve(folder).resolve(file))
        .anyMatch(Files::isRegularFile);
  }
}
