package dev.sysdesign.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Compiled classes of the product in which one rule, or one place that reports, is switched off.
 */
final class Mutation {
  private static final String SPEC = "L" + RuleSpec.class.getName().replace('.', '/') + ";";
  private static final String OTHER = "dev/sysdesign/engine/catalog/CatalogRules";

  private Mutation() {}

  /** A rule that looks at nothing: the body of its {@code check} is empty. */
  static byte[] withoutRule(String owner) {
    return rewritten(
        owner, (name, desc, to) -> name.equals("check") && isEntrance(desc) ? empty(desc, to) : to);
  }

  /** The others of that name are its steps, which nobody calls any more. */
  private static boolean isEntrance(String desc) {
    return desc.endsWith("/Check;)V")
        || desc.endsWith("/ModelCheck;)V")
        || desc.endsWith(")Ljava/util/List;");
  }

  /**
   * A place that does not report: the call that takes the rule is left out. Where that call makes a
   * value that is needed, it makes one of another rule.
   */
  static byte[] without(Site site) {
    return rewritten(
        site.owner(),
        (name, desc, to) -> (name + desc).equals(site.method()) ? silent(site.index(), to) : to);
  }

  /** What becomes of a method. */
  private interface Change {
    MethodVisitor of(String name, String desc, MethodVisitor to);
  }

  private static byte[] rewritten(String owner, Change change) {
    ClassReader reader = new ClassReader(Sites.bytes(owner));
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String desc, String signature, String[] thrown) {
            boolean bridge = (access & Opcodes.ACC_BRIDGE) != 0;
            MethodVisitor to = super.visitMethod(access, name, desc, signature, thrown);
            return bridge ? to : change.of(name, desc, to);
          }
        },
        0);
    return writer.toByteArray();
  }

  private static MethodVisitor empty(String desc, MethodVisitor to) {
    to.visitCode();
    if (desc.endsWith("V")) {
      to.visitInsn(Opcodes.RETURN);
    } else {
      to.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/List", "of", "()Ljava/util/List;", true);
      to.visitInsn(Opcodes.ARETURN);
    }
    to.visitMaxs(0, 0);
    to.visitEnd();
    return new MethodVisitor(Opcodes.ASM9) {};
  }

  private static MethodVisitor silent(int wanted, MethodVisitor to) {
    return new MethodVisitor(Opcodes.ASM9, to) {
      private int index;
      private boolean armed;

      @Override
      public void visitFieldInsn(int opcode, String type, String field, String desc) {
        boolean rule = opcode == Opcodes.GETSTATIC && desc.equals(SPEC);
        if (rule && index++ == wanted) {
          armed = true;
          String other = field.equals("WRONG_UNIT") ? "MISSING_UNIT" : "WRONG_UNIT";
          super.visitFieldInsn(opcode, OTHER, other, desc);
        } else {
          super.visitFieldInsn(opcode, type, field, desc);
        }
      }

      @Override
      public void visitMethodInsn(
          int opcode, String type, String name, String desc, boolean isInterface) {
        List<Type> taken = List.of(Type.getArgumentTypes(desc));
        boolean takes = armed && taken.contains(Type.getType(SPEC));
        armed &= !takes;
        if (takes && desc.endsWith("V") && !name.equals("<init>")) {
          for (int i = taken.size() - 1; i >= 0; i--) {
            super.visitInsn(taken.get(i).getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
          }
          if (opcode != Opcodes.INVOKESTATIC) {
            super.visitInsn(Opcodes.POP);
          }
        } else {
          super.visitMethodInsn(opcode, type, name, desc, isInterface);
        }
      }
    };
  }
}
