package dev.sysdesign.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * The same file and seed give the same numbers on every machine, because nothing in the domain can
 * see the machine.
 */
class PureDomainTest {
  private static final String[] DOMAIN = {
    "dev.sysdesign.engine..", "dev.sysdesign.chaos..", "dev.sysdesign.cost.."
  };

  /** The only classes that read anything: the two tables that ship, and a price file of a user. */
  private static final Set<String> LOADERS =
      Set.of(
          "dev.sysdesign.cost.pricebook.PriceFiles",
          "dev.sysdesign.engine.catalog.InstanceCatalog");

  private static final Set<String> EXCEPTIONS_OF_IO =
      Set.of("java.io.IOException", "java.io.UncheckedIOException", "java.io.Serializable");

  private static final Set<String> CLOCK_CALLS =
      Set.of("nanoTime", "currentTimeMillis", "now", "systemUTC", "systemDefaultZone", "system");

  private static final Set<String> MUTABLE_TYPES =
      Set.of(
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.ArrayList",
          "java.util.ArrayDeque",
          "java.util.HashSet",
          "java.util.LinkedHashSet",
          "java.util.TreeSet",
          "java.util.BitSet",
          "java.lang.StringBuilder",
          "java.lang.ThreadLocal");

  @Test
  void readsNoClock() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .accessTargetWhere(access("a clock", PureDomainTest::readsClock))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date"));
  }

  @Test
  void drawsNothingFromARandomGeneratorButItsOwn() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat(
                describe("are random generators", PureDomainTest::isRandomGenerator))
            .orShould()
            .accessTargetWhere(access("Math.random", call -> is(call, Math.class, "random")))
            .orShould()
            .accessTargetWhere(
                access("UUID.randomUUID", call -> is(call, UUID.class, "randomUUID"))));
  }

  @Test
  void readsAndWritesNothingButInTheLoaders() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .and(describe("are no loaders", type -> !isLoader(type)))
            .should()
            .dependOnClassesThat(describe("do input or output", PureDomainTest::doesIo))
            .orShould()
            .accessTargetWhere(access("a resource", PureDomainTest::readsResource)));
  }

  @Test
  void logsAndPrintsNothing() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache..")
                    .or(belongToAnyOf(System.Logger.class)))
            .orShould()
            .accessTargetWhere(access("the console", PureDomainTest::prints)));
  }

  @Test
  void assignsStaticFieldsOnlyOnce() {
    check(
        fields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(DOMAIN)
            .and()
            .areStatic()
            .should()
            .beFinal());
  }

  @Test
  void keepsNothingStaticThatCanChange() {
    check(
        noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(DOMAIN)
            .and()
            .areStatic()
            .should()
            .haveRawType(describe("one that can change", PureDomainTest::canChange)));
  }

  @Test
  void exceptsOnlyLoadersThatExist() {
    for (String loader : LOADERS) {
      boolean hasModule =
          ProductClasses.WRITTEN.stream().anyMatch(type -> sameModule(type.getName(), loader));
      assertTrue(
          !hasModule || ProductClasses.WRITTEN.contain(loader), () -> loader + " is no class");
    }
  }

  private static boolean sameModule(String one, String other) {
    return Arrays.equals(one.split("\\."), 0, 3, other.split("\\."), 0, 3);
  }

  private static boolean canChange(JavaClass type) {
    return MUTABLE_TYPES.contains(type.getName())
        || type.getPackageName().startsWith("java.util.concurrent");
  }

  private static boolean readsClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return ("java.lang.System".equals(owner) || owner.startsWith("java.time."))
        && CLOCK_CALLS.contains(access.getName());
  }

  private static boolean isRandomGenerator(JavaClass type) {
    return type.getPackageName().startsWith("java.util.random")
        || type.isAssignableTo("java.util.random.RandomGenerator")
        || "java.util.Random".equals(type.getName());
  }

  private static boolean doesIo(JavaClass type) {
    String name = type.getName();
    return (name.startsWith("java.io.") && !EXCEPTIONS_OF_IO.contains(name))
        || name.startsWith("java.net.")
        || name.startsWith("java.nio.file.")
        || name.startsWith("java.nio.channels.")
        || "java.lang.Process".equals(name)
        || "java.lang.ProcessBuilder".equals(name);
  }

  private static boolean readsResource(JavaAccess<?> access) {
    return access.getName().startsWith("getResource")
        && (access.getTargetOwner().isAssignableTo(Class.class)
            || access.getTargetOwner().isAssignableTo(ClassLoader.class));
  }

  private static boolean prints(JavaAccess<?> access) {
    return "printStackTrace".equals(access.getName())
        || is(access, System.class, "out")
        || is(access, System.class, "err");
  }

  private static boolean isLoader(JavaClass type) {
    JavaClass outermost = type;
    while (outermost.getEnclosingClass().isPresent()) {
      outermost = outermost.getEnclosingClass().get();
    }
    return LOADERS.contains(outermost.getName());
  }

  private static boolean is(JavaAccess<?> access, Class<?> owner, String name) {
    return access.getTargetOwner().isEquivalentTo(owner) && access.getName().equals(name);
  }

  private static DescribedPredicate<JavaAccess<?>> access(
      String what, Predicate<JavaAccess<?>> predicate) {
    return describe("it is " + what, predicate);
  }

  /** A module that has no classes yet keeps every rule. */
  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(ProductClasses.ALL);
  }
}
