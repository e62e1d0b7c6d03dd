package dev.sysdesign.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.sysdesign.engine.model.rule.RuleSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Where the compiled product declares rules, and where it reports with them. */
final class Sites {
  private static final String SPEC = "L" + RuleSpec.class.getName().replace('.', '/') + ";";

  /** Lists of rules report nothing. */
  private static final Set<String> LISTS = Set.of("<clinit>", "owns", "all", "owned");

  /** What is made from the grammar knows no rules, and is large. */
  private static final Pattern GENERATED =
      Pattern.compile(".*/lang/(ast|serializer|services|parser/antlr)/.*");

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.matches(GENERATED))
          .importPackages("dev.sysdesign");

  private Sites() {}

  /** The codes of all rules that are constants of a class, by class and constant. */
  static Map<String, String> declared() {
    Map<String, String> declared = new TreeMap<>();
    for (JavaClass type : PRODUCT) {
      type.getFields().stream()
          .filter(field -> field.getRawType().isEquivalentTo(RuleSpec.class))
          .filter(field -> field.getModifiers().toString().contains("STATIC"))
          .forEach(field -> declared.put(key(type, field.getName()), code(type, field.getName())));
    }
    return declared;
  }

  private static String key(JavaClass type, String field) {
    return type.getName().replace('.', '/') + "." + field;
  }

  private static String code(JavaClass type, String name) {
    try {
      Field field = Class.forName(type.getName()).getDeclaredField(name);
      if (!Modifier.isFinal(field.getModifiers())) {
        throw new AssertionError(name + " is not final");
      }
      field.setAccessible(true);
      return ((RuleSpec) field.get(null)).code();
    } catch (ReflectiveOperationException hidden) {
      throw new AssertionError(hidden);
    }
  }

  /** Methods that make rules, and are no initialisers of constants. */
  static List<String> makers() {
    return PRODUCT.stream()
        .filter(type -> !type.isEquivalentTo(RuleSpec.class))
        .flatMap(
            type ->
                Stream.concat(
                    type.getConstructorCallsFromSelf().stream(),
                    type.getMethodCallsFromSelf().stream()))
        .filter(call -> call.getTargetOwner().isEquivalentTo(RuleSpec.class))
        .filter(
            call ->
                call.getTarget().getName().equals("<init>")
                    || Set.of("error", "warning", "ofRun").contains(call.getTarget().getName()))
        .filter(call -> !call.getOrigin().getName().equals("<clinit>"))
        .map(call -> call.getDescription())
        .toList();
  }

  /** Every place that reports, of all classes. */
  static List<Site> all() {
    Map<String, String> declared = declared();
    List<Site> sites = new ArrayList<>();
    for (JavaClass type : PRODUCT) {
      boolean reports =
          type.getFieldAccessesFromSelf().stream()
              .anyMatch(access -> access.getTarget().getRawType().isEquivalentTo(RuleSpec.class));
      if (reports) {
        read(type.getName().replace('.', '/'), declared, sites);
      }
    }
    return sites;
  }

  /** The names of the classes that are one of the rules that stand in lists. */
  static List<String> ruleClasses() {
    Set<String> kinds = Set.of("TreeRule", "ModelRule", "WarningRule");
    return PRODUCT.stream()
        .filter(type -> !type.isInterface())
        .filter(
            type ->
                type.getRawInterfaces().stream().anyMatch(i -> kinds.contains(i.getSimpleName())))
        .map(type -> type.getName().replace('.', '/'))
        .sorted()
        .toList();
  }

  private static void read(String owner, Map<String, String> declared, List<Site> sites) {
    new ClassReader(bytes(owner))
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String desc, String signature, String[] thrown) {
                return LISTS.contains(name)
                    ? null
                    : new MethodVisitor(Opcodes.ASM9) {
                      private int index;

                      @Override
                      public void visitFieldInsn(
                          int opcode, String type, String field, String fieldDesc) {
                        if (opcode == Opcodes.GETSTATIC && fieldDesc.equals(SPEC)) {
                          String code = declared.get(type + "." + field);
                          sites.add(new Site(owner, name + desc, index++, code));
                        }
                      }
                    };
              }
            },
            ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
  }

  /** The compiled class. */
  static byte[] bytes(String owner) {
    try (InputStream in = Sites.class.getResourceAsStream("/" + owner + ".class")) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The sources of all modules. */
  static List<Path> sourceFolders() throws IOException {
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      return modules
          .map(module -> module.resolve("src/main/java"))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    }
  }
}
