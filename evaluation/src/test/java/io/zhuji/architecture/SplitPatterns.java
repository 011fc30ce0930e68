package io.zhuji.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The places of a class where a text is split at more than one plain character, which makes it a regular expression. */
final class SplitPatterns extends ClassVisitor {

    private final String className;
    private final List<String> found = new ArrayList<>();

    private SplitPatterns(String className) {
        super(Opcodes.ASM9);
        this.className = className;
    }

    static Stream<String> in(JavaClass type) {
        SplitPatterns visitor = new SplitPatterns(type.getName());
        try (InputStream bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            new ClassReader(bytes).accept(visitor, ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return visitor.found.stream();
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {

            private String constant = "";

            @Override
            public void visitLdcInsn(Object value) {
                constant = String.valueOf(value);
            }

            @Override
            public void visitMethodInsn(
                    int opcode, String owner, String called, String signature, boolean isInterface) {
                if (owner.equals("java/lang/String") && called.equals("split") && !plain(constant)) {
                    found.add(className + "." + name + "() splits at '" + constant + "'");
                }
            }
        };
    }

    // the cases that String.split does without a pattern
    private static boolean plain(String pattern) {
        return pattern.length() == 1 && ".$|()[{^?*+\\".indexOf(pattern.charAt(0)) < 0
                || pattern.length() == 2 && pattern.charAt(0) == '\\' && !Character.isLetterOrDigit(pattern.charAt(1));
    }
}
