package dev.sysdesign.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

/** A package that says nothing collects everything, and packages in a cycle are one package. */
class NamesAndCyclesTest {
  @Test
  void noClassHasANameThatSaysNothing() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helpers?|Managers?|Misc)")
        .check(ProductClasses.WRITTEN);
  }

  @Test
  void noPublicTypeSaysHowItIsMadeInsteadOfWhatItIs() {
    noClasses()
        .that()
        .arePublic()
        .should()
        .haveNameMatching(".*[.$](\\w*Impl|Abstract\\w*|I[A-Z][a-z]\\w*)")
        .check(ProductClasses.WRITTEN);
  }

  @Test
  void noPackageHasANameThatSaysNothing() {
    noClasses()
        .should()
        .haveNameMatching(".*\\.(utils?|helpers?|managers?|impl|misc|common)\\..*")
        .check(ProductClasses.WRITTEN);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.sysdesign.(**)").should().beFreeOfCycles().check(ProductClasses.WRITTEN);
  }
}
