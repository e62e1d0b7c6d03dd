package dev.sysdesign.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who may know whom; docs/contributing/architecture.md says why. */
class ModuleBoundariesTest {
  private static final String SERVER = "dev.sysdesign.server..";
  private static final String LANGUAGE = "dev.sysdesign.lang..";
  private static final String ENGINE = "dev.sysdesign.engine..";
  private static final String KERNEL = "dev.sysdesign.engine.kernel..";
  private static final String LAYOUT = "dev.sysdesign.diagram.layout..";

  /** Below each module, all that it may know. */
  private static final Map<String, Set<String>> KNOWS =
      Map.ofEntries(
          entry("engine", Set.of()),
          entry("chaos", Set.of("engine")),
          entry("cost", Set.of("engine")),
          entry("analysis", Set.of("engine", "chaos", "cost")),
          entry("lang", Set.of("engine", "chaos", "cost")),
          entry("workspace", Set.of("engine", "chaos", "cost", "lang")),
          entry("diagram", Set.of("engine", "chaos", "cost", "analysis")),
          entry(
              "server",
              Set.of("engine", "chaos", "cost", "analysis", "lang", "workspace", "diagram")),
          entry(
              "cli",
              Set.of(
                  "engine",
                  "chaos",
                  "cost",
                  "analysis",
                  "lang",
                  "workspace",
                  "diagram",
                  "server")));

  @Test
  void everyModuleKnowsOnlyModulesBelowIt() {
    KNOWS.forEach(
        (module, known) -> {
          Set<String> unknown = new TreeSet<>(KNOWS.keySet());
          unknown.remove(module);
          unknown.removeAll(known);
          if (!unknown.isEmpty()) {
            check(
                noClasses()
                    .that()
                    .resideInAPackage(packageOf(module))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packagesOf(unknown)));
          }
        });
  }

  @Test
  void everyModuleOfTheBuildHasItsPlaceInTheTable() {
    Set<String> built = new TreeSet<>();
    Project.modules().forEach(m -> built.add(Project.packageOf(m).replace("dev.sysdesign.", "")));
    Set<String> missing = new TreeSet<>(built);
    missing.removeAll(KNOWS.keySet());
    assertEquals(Set.of(), missing);
  }

  @Test
  void domainAndAnalysisNeverSeeEclipseGuiceOrTheProtocol() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(packagesOf(Set.of("engine", "chaos", "cost", "analysis")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse..", "com.google.inject..", "org.antlr.."));
  }

  /** What is public in the kernel is so for its own packages, and no part of the engine's face. */
  @Test
  void onlyTheEngineSeesItsKernel() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(KERNEL));
  }

  @Test
  void theKernelIsRunFromOnePlaceOfTheEngine() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ENGINE)
            .and()
            .resideOutsideOfPackages(KERNEL, "dev.sysdesign.engine")
            .should()
            .dependOnClassesThat(resideInAPackage(KERNEL).and(not(simpleName("Places")))));
  }

  @Test
  void onlyTheServerSeesTheProtocol() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(SERVER)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.lsp4j.."));
  }

  /** What tokens, statements and words of a text mean is asked of the language. */
  @Test
  void theServerUnderstandsNoTextOnItsOwn() {
    check(
        noClasses()
            .that()
            .resideInAPackage(SERVER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.util.regex..",
                "org.antlr..",
                "org.eclipse.xtext..",
                "dev.sysdesign.lang.parser..",
                "dev.sysdesign.lang.tree..",
                "dev.sysdesign.lang.linking..",
                "dev.sysdesign.lang.lowering.."));
  }

  @Test
  void onlyTheLayoutOfPicturesSeesTheLayoutKernel() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(LAYOUT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.elk.."));
  }

  @Test
  void picturesSeeNothingOfEclipseButTheLayoutKernel() {
    check(
        noClasses()
            .that()
            .resideInAPackage(packageOf("diagram"))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("org.eclipse..", "com.google.inject..", "org.antlr..")
                    .and(not(resideInAnyPackage("org.eclipse.elk..", "org.eclipse.emf..")))));
  }

  @Test
  void costAndChaosDoNotKnowEachOther() {
    for (List<String> pair : List.of(List.of("cost", "chaos"), List.of("chaos", "cost"))) {
      check(
          noClasses()
              .that()
              .resideInAPackage(packageOf(pair.get(0)))
              .should()
              .dependOnClassesThat()
              .resideInAPackage(packageOf(pair.get(1))));
    }
  }

  @Test
  void eObjectsNeverLeaveTheLanguage() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(LANGUAGE, LAYOUT)
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("org.eclipse.emf..")
                    .or(assignableTo("org.eclipse.emf.ecore.EObject"))));
  }

  /** A module that has no classes yet keeps every rule. */
  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(ProductClasses.ALL);
  }

  private static String packageOf(String module) {
    return "dev.sysdesign." + module + "..";
  }

  private static String[] packagesOf(Set<String> modules) {
    return modules.stream().map(ModuleBoundariesTest::packageOf).toArray(String[]::new);
  }
}
