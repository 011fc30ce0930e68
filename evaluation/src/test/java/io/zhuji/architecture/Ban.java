package io.zhuji.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Something the library's main code never does.
 *
 * @param name     what is banned
 * @param breaches one sentence for each place of a class that breaks it, naming the member
 * @param broken   a class that breaks it in every method
 */
record Ban(String name, Function<JavaClass, Stream<String>> breaches, Class<?> broken) {

    /** Quantiles have no exact form; what leaves this package is rounded to the safe side and judges nobody. */
    private static final String STATISTICS = "io.zhuji.evaluation.statistics";

    private static final Set<String> CLOCKS =
            Set.of("currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone", "systemDefault");
    private static final Set<String> SURROUNDINGS =
            Set.of("getProperty", "getenv", "getProperties", "lineSeparator", "exit", "getRuntime", "getInteger");
    private static final Set<String> LOOKUPS = Set.of(
            "forName",
            "getContextClassLoader",
            "getClassLoader",
            "getSystemClassLoader",
            "getResource",
            "getResources",
            "getSystemResource",
            "getSystemResourceAsStream",
            "getBundle");
    private static final Set<String> UNCHANGEABLE = Set.of("java.util.ImmutableCollections", "java.util.Collections");
    private static final Set<String> MUTABLE_PACKAGES =
            Set.of("java.util.concurrent", "java.util.concurrent.atomic", "java.text");

    static List<Ban> all() {
        return List.of(
                new Ban("binary floating point", outside(STATISTICS, FloatInstructions::in), Broken.BinaryFloat.class),
                new Ban("sockets and addresses", uses(in("java.net", "javax.net")), Broken.Networked.class),
                new Ban("files nobody handed over", uses(Ban::isFile), Broken.FileReading.class),
                new Ban(
                        "regular expressions",
                        either(either(uses(in("java.util.regex")), calls(Ban::matchesPattern)), SplitPatterns::in),
                        Broken.RegularExpression.class),
                new Ban("default locale", calls(Ban::takesDefaultLocale), Broken.DefaultLocale.class),
                new Ban("default character set", calls(Ban::takesDefaultCharset), Broken.DefaultCharset.class),
                new Ban("clocks", calls(Ban::readsClock), Broken.Clocked.class),
                new Ban(
                        "threads and what is bound to them",
                        uses(type -> type.isAssignableTo(ThreadLocal.class) || type.isAssignableTo(Thread.class)),
                        Broken.ThreadBound.class),
                new Ban(
                        "printing",
                        either(prints(), calls(call -> call.getName().equals("printStackTrace"))),
                        Broken.Printing.class),
                new Ban(
                        "logging",
                        either(
                                uses(in("java.util.logging", "org.apache.commons.logging", "org.apache.logging")),
                                calls(call -> call.is(System.class, "getLogger"))),
                        Broken.Logging.class),
                new Ban("looking things up", calls(Ban::looksUp), Broken.LookingUp.class),
                new Ban("reading the surroundings", calls(Ban::readsSurroundings), Broken.Surroundings.class),
                new Ban(
                        "static state",
                        type -> type.getFields().stream().filter(Ban::isState).map(JavaField::getDescription),
                        Broken.StaticState.class));
    }

    /** Every breach in some classes. */
    List<String> in(Collection<JavaClass> classes) {
        return classes.stream().flatMap(breaches).sorted().distinct().toList();
    }

    @Override
    public String toString() {
        return name;
    }

    private static Function<JavaClass, Stream<String>> either(
            Function<JavaClass, Stream<String>> one, Function<JavaClass, Stream<String>> other) {
        return type -> Stream.concat(one.apply(type), other.apply(type));
    }

    private static Function<JavaClass, Stream<String>> outside(
            String packageName, Function<JavaClass, Stream<String>> breaches) {
        return type -> type.getPackageName().equals(packageName) ? Stream.of() : breaches.apply(type);
    }

    private static Function<JavaClass, Stream<String>> uses(Predicate<JavaClass> banned) {
        return type -> type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> banned.test(dependency.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription);
    }

    /** Calls and references such as {@code LocalDate::now}. */
    private static Function<JavaClass, Stream<String>> calls(Predicate<Called> banned) {
        return type -> type.getCodeUnitAccessesFromSelf().stream()
                .filter(access -> banned.test(new Called(access)))
                .map(JavaCodeUnitAccess::getDescription);
    }

    private static Function<JavaClass, Stream<String>> prints() {
        return type -> type.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                .map(JavaFieldAccess::getDescription);
    }

    private static Predicate<JavaClass> in(String... packages) {
        return type -> Stream.of(packages)
                .anyMatch(name -> type.getPackageName().equals(name)
                        || type.getPackageName().startsWith(name + "."));
    }

    private static boolean isFile(JavaClass type) {
        String name = type.getName();
        return in("java.nio.file").test(type)
                || name.equals("java.nio.channels.FileChannel")
                || in("java.io").test(type)
                        && (type.getSimpleName().startsWith("File") || name.endsWith("RandomAccessFile"));
    }

    private static boolean matchesPattern(Called call) {
        return call.on(String.class)
                        && Set.of("matches", "replaceAll", "replaceFirst").contains(call.getName())
                || call.on(java.util.Scanner.class);
    }

    private static boolean takesDefaultLocale(Called call) {
        return call.is(java.util.Locale.class, "getDefault")
                || call.is(String.class, "toLowerCase") && call.count() == 0
                || call.is(String.class, "toUpperCase") && call.count() == 0
                || call.is(String.class, "format") && !call.takes(java.util.Locale.class)
                || call.is(String.class, "formatted")
                || call.is(java.time.format.DateTimeFormatter.class, "ofPattern") && !call.takes(java.util.Locale.class)
                || call.getName().startsWith("ofLocalized")
                || call.in("java.text") && call.getName().endsWith("Instance") && !call.takes(java.util.Locale.class)
                || call.getName().equals("<init>")
                        && call.in("java.text")
                        && !call.takes(java.util.Locale.class)
                        && !call.onStarting("java.text.Parse");
    }

    private static boolean takesDefaultCharset(Called call) {
        return call.is(String.class, "getBytes") && call.count() == 0
                || call.is(String.class, "<init>")
                        && call.takes(byte[].class)
                        && !call.takes(java.nio.charset.Charset.class)
                || call.is(java.io.InputStreamReader.class, "<init>") && call.count() == 1
                || call.is(java.io.OutputStreamWriter.class, "<init>") && call.count() == 1
                || call.is(java.nio.charset.Charset.class, "defaultCharset");
    }

    private static boolean readsClock(Called call) {
        return call.in("java.time") && (call.getName().equals("now") || CLOCKS.contains(call.getName()))
                || call.on(System.class) && CLOCKS.contains(call.getName())
                || call.is(java.util.Date.class, "<init>") && call.count() == 0
                || call.is(java.util.Calendar.class, "getInstance")
                || call.is(java.util.TimeZone.class, "getDefault");
    }

    private static boolean looksUp(Called call) {
        return (call.on(Class.class)
                                || call.on(ClassLoader.class)
                                || call.on(Thread.class)
                                || call.on(java.util.ResourceBundle.class))
                        && LOOKUPS.contains(call.getName())
                || call.on(java.util.ServiceLoader.class);
    }

    private static boolean readsSurroundings(Called call) {
        return (call.on(System.class) || call.on(Runtime.class) || call.on(Integer.class) || call.on(Boolean.class))
                && (SURROUNDINGS.contains(call.getName()) || call.is(Boolean.class, "getBoolean"));
    }

    private static boolean isState(JavaField field) {
        Set<JavaModifier> modifiers = field.getModifiers();
        if (!modifiers.contains(JavaModifier.STATIC) || modifiers.contains(JavaModifier.SYNTHETIC)) {
            return false;
        }
        JavaClass type = field.getRawType();
        if (isTemplate(field.getOwner())) {
            return !modifiers.contains(JavaModifier.FINAL);
        }
        if (!modifiers.contains(JavaModifier.FINAL) || type.isArray() && !modifiers.contains(JavaModifier.PRIVATE)) {
            return true;
        }
        if (type.isAssignableTo(Map.class) || type.isAssignableTo(Collection.class)) {
            return !UNCHANGEABLE.contains(valueOf(field).getClass().getName().split("\\$")[0]);
        }
        return MUTABLE_PACKAGES.contains(type.getPackageName())
                || type.isAssignableTo(Appendable.class)
                || type.isAssignableTo(Random.class);
    }

    // jte writes an open array of line numbers into each
    private static boolean isTemplate(JavaClass type) {
        return type.getSimpleName().startsWith("Jte") && type.getSimpleName().endsWith("Generated");
    }

    private static Object valueOf(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.getDescription(), e);
        }
    }

    /** What an access calls. */
    private record Called(JavaCodeUnitAccess<?> access) {

        String getName() {
            return access.getName();
        }

        int count() {
            return access.getTarget().getRawParameterTypes().size();
        }

        boolean takes(Class<?> parameter) {
            return access.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(parameter));
        }

        boolean on(Class<?> owner) {
            return access.getTargetOwner().isEquivalentTo(owner);
        }

        boolean is(Class<?> owner, String name) {
            return on(owner) && getName().equals(name);
        }

        boolean in(String packageName) {
            return access.getTargetOwner().getPackageName().equals(packageName);
        }

        boolean onStarting(String name) {
            return access.getTargetOwner().getName().startsWith(name);
        }
    }
}
