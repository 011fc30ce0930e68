package io.zhuji.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.FieldVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Handle;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Type;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The places of a class that compute in binary floating point: fields, signatures, calls, constants, and the instructions
 * themselves, which no signature shows.
 */
final class FloatInstructions extends ClassVisitor {

    private static final Set<Integer> OPCODES = Set.of(
            Opcodes.FCONST_0,
            Opcodes.FCONST_1,
            Opcodes.FCONST_2,
            Opcodes.DCONST_0,
            Opcodes.DCONST_1,
            Opcodes.FLOAD,
            Opcodes.DLOAD,
            Opcodes.FALOAD,
            Opcodes.DALOAD,
            Opcodes.FSTORE,
            Opcodes.DSTORE,
            Opcodes.FASTORE,
            Opcodes.DASTORE,
            Opcodes.FADD,
            Opcodes.DADD,
            Opcodes.FSUB,
            Opcodes.DSUB,
            Opcodes.FMUL,
            Opcodes.DMUL,
            Opcodes.FDIV,
            Opcodes.DDIV,
            Opcodes.FREM,
            Opcodes.DREM,
            Opcodes.FNEG,
            Opcodes.DNEG,
            Opcodes.I2F,
            Opcodes.I2D,
            Opcodes.L2F,
            Opcodes.L2D,
            Opcodes.FRETURN,
            Opcodes.DRETURN);

    private final String className;
    private final List<String> found = new ArrayList<>();

    private FloatInstructions(String className) {
        super(Opcodes.ASM9);
        this.className = className;
    }

    static Stream<String> in(JavaClass type) {
        FloatInstructions visitor = new FloatInstructions(type.getName());
        try (InputStream bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            new ClassReader(bytes).accept(visitor, ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return visitor.found.stream();
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        check(name, "field", descriptor);
        return super.visitField(access, name, descriptor, signature, value);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        check(name, "signature", descriptor);
        return new MethodVisitor(Opcodes.ASM9) {

            @Override
            public void visitInsn(int opcode) {
                checkOpcode(name, opcode);
            }

            @Override
            public void visitVarInsn(int opcode, int index) {
                checkOpcode(name, opcode);
            }

            @Override
            public void visitIntInsn(int opcode, int operand) {
                if (opcode == Opcodes.NEWARRAY && (operand == Opcodes.T_DOUBLE || operand == Opcodes.T_FLOAT)) {
                    found.add(className + "." + name + "() makes an array of binary floating point");
                }
            }

            @Override
            public void visitLdcInsn(Object value) {
                if (value instanceof Double || value instanceof Float) {
                    found.add(className + "." + name + "() has the constant " + value);
                }
            }

            @Override
            public void visitMethodInsn(
                    int opcode, String owner, String called, String descriptor, boolean isInterface) {
                check(name, "call of " + owner + "." + called, descriptor);
                check(name, "call of " + owner + "." + called, "L" + owner + ";");
            }

            @Override
            public void visitInvokeDynamicInsn(
                    String called, String descriptor, Handle bootstrap, Object... arguments) {
                check(name, "call", descriptor);
                for (Object argument : arguments) {
                    if (argument instanceof Handle handle) {
                        check(name, "reference to " + handle.getOwner() + "." + handle.getName(), handle.getDesc());
                    } else if (argument instanceof Type type) {
                        check(name, "lambda", type.getDescriptor());
                    }
                }
            }
        };
    }

    private void checkOpcode(String member, int opcode) {
        boolean binary = OPCODES.contains(opcode)
                || opcode >= Opcodes.F2I && opcode <= Opcodes.D2F
                || opcode >= Opcodes.FCMPL && opcode <= Opcodes.DCMPG;
        if (binary) {
            found.add(className + "." + member + "() has the instruction " + opcode);
        }
    }

    private void check(String member, String what, String descriptor) {
        Type type = Type.getType(descriptor);
        if (isBinary(type)) {
            found.add(className + "." + member + "() has a " + what + " " + descriptor);
        }
    }

    private static boolean isBinary(Type type) {
        return switch (type.getSort()) {
            case Type.DOUBLE, Type.FLOAT -> true;
            case Type.ARRAY -> isBinary(type.getElementType());
            case Type.METHOD ->
                isBinary(type.getReturnType())
                        || Stream.of(type.getArgumentTypes()).anyMatch(FloatInstructions::isBinary);
            case Type.OBJECT ->
                switch (type.getClassName()) {
                    case "java.lang.Double",
                            "java.lang.Float",
                            "java.lang.StrictMath",
                            "java.util.DoubleSummaryStatistics",
                            "java.util.stream.DoubleStream" -> true;
                    default -> false;
                };
            default -> false;
        };
    }
}
