package io.zhuji.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // compiled from the page templates, whose line tables are public arrays
            .withImportOption(location -> !location.contains("/page/html/Jte"))
            .importPackages("io.zhuji");

    private static final JavaClasses BROKEN = new ClassFileImporter().importClasses(brokenClasses());

    // the packages of core, from below: each may use those named, and what those may use
    private static final Map<String, Set<String>> CORE = Map.ofEntries(
            Map.entry("digest", Set.of()),
            Map.entry("resource", Set.of()),
            Map.entry("standard", Set.of("resource")),
            Map.entry("quantity", Set.of()),
            Map.entry("finding", Set.of("resource")),
            Map.entry("party", Set.of()),
            Map.entry("table", Set.of("finding")),
            Map.entry("product", Set.of("party")),
            Map.entry("indicator", Set.of("standard", "quantity")),
            Map.entry("compare", Set.of("indicator", "standard", "quantity", "resource")),
            Map.entry("rule", Set.of("finding", "resource")),
            Map.entry(
                    "catalog",
                    Set.of(
                            "standard",
                            "quantity",
                            "finding",
                            "party",
                            "product",
                            "indicator",
                            "compare",
                            "digest",
                            "resource",
                            "rule",
                            "table")),
            Map.entry("change", Set.of("catalog", "standard", "finding", "indicator", "compare")));

    /**
     * Classes that compute a probability or an interval for people to read, which no verdict rests on: binary floating
     * point is theirs alone, and they are package-private.
     */
    private static final Set<String> STATISTICS = Set.of();

    static List<Ban> bans() {
        return Ban.all();
    }

    @Test
    void seesTheWholeLibrary() {
        Set<String> modules = new TreeSet<>();
        MAIN.forEach(type -> modules.add(type.getPackageName().split("\\.")[2]));
        assertThat(modules).containsExactly("core", "declaration", "evaluation");
        assertThat(MAIN.size()).isGreaterThan(50);
    }

    @ParameterizedTest(name = "no {0}")
    @MethodSource("bans")
    void mainCodeKeepsTheBans(Ban ban) {
        List<JavaClass> classes = MAIN.stream()
                .filter(type -> ban.broken() != Broken.BinaryFloat.class || !STATISTICS.contains(outermost(type)))
                .toList();
        assertThat(ban.in(classes)).as(ban.name()).isEmpty();
    }

    @Test
    void statisticsAreThereAndHidden() {
        assertThat(STATISTICS)
                .allSatisfy(name -> assertThat(MAIN.get(name).getModifiers()).doesNotContain(JavaModifier.PUBLIC));
    }

    @ParameterizedTest(name = "{0} is found")
    @MethodSource("bans")
    void everyBanCanFail(Ban ban) {
        List<String> breaches = ban.in(List.of(BROKEN.get(ban.broken())));
        Stream<String> members = ban.broken().getDeclaredFields().length > 3
                ? Arrays.stream(ban.broken().getDeclaredFields())
                        .filter(field -> !field.isSynthetic())
                        .map(field -> "." + field.getName())
                : Arrays.stream(ban.broken().getDeclaredMethods())
                        .filter(method -> !method.isSynthetic())
                        .map(method -> "." + method.getName() + "(");
        assertThat(members.toList())
                .isNotEmpty()
                .allSatisfy(member -> assertThat(breaches).anyMatch(breach -> breach.contains(member)));
    }

    @Test
    void modulesLookDown() {
        assertThat(upward(MAIN, "core", "declaration", "evaluation", "examples"))
                .isEmpty();
        assertThat(upward(MAIN, "evaluation", "declaration", "core"))
                .as("the check can fail")
                .isNotEmpty();
    }

    @Test
    void corePackagesStandOnWhatTheDesignSays() {
        assertThat(MAIN.stream()
                        .filter(type -> type.getPackageName().startsWith("io.zhuji.core."))
                        .map(ArchitectureTest::corePackage))
                .isSubsetOf(CORE.keySet());
        assertThat(strays(CORE)).isEmpty();
        Map<String, Set<String>> none = Map.of("rule", Set.of(), "catalog", Set.of());
        assertThat(strays(none)).as("the check can fail").isNotEmpty();
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.zhuji.(**)").should().beFreeOfCycles().check(MAIN);
    }

    /** The host brings the engine, and which one it is stays its own affair. */
    @Test
    void theJsonEngineIsSeenByJsonPackagesOnly() {
        assertThat(outsideJsonPackages("com.fasterxml.jackson.databind", "tools.jackson"))
                .isEmpty();
        assertThat(outsideJsonPackages("com.fasterxml.jackson.annotation"))
                .as("the check can fail")
                .isNotEmpty();
    }

    private static List<String> outsideJsonPackages(String... engines) {
        return MAIN.stream()
                .filter(type -> !(type.getPackageName() + ".").contains(".json."))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> Stream.of(engines)
                        .anyMatch(dependency
                                .getTargetClass()
                                .getBaseComponentType()
                                .getPackageName()::startsWith))
                .map(Dependency::getDescription)
                .toList();
    }

    private static List<String> upward(JavaClasses classes, String... modules) {
        List<String> order = List.of(modules);
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> ours(dependency.getTargetClass()))
                .filter(dependency -> order.indexOf(module(dependency.getTargetClass()))
                        > order.indexOf(module(dependency.getOriginClass())))
                .map(Dependency::getDescription)
                .toList();
    }

    private static List<String> strays(Map<String, Set<String>> allowed) {
        return MAIN.stream()
                .filter(type -> type.getPackageName().startsWith("io.zhuji.core."))
                .filter(type -> allowed.containsKey(corePackage(type)))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith("io.zhuji.core."))
                .filter(dependency -> {
                    String from = corePackage(dependency.getOriginClass());
                    String to = corePackage(dependency.getTargetClass());
                    return !from.equals(to) && !allowed.get(from).contains(to);
                })
                .map(Dependency::getDescription)
                .toList();
    }

    private static String outermost(JavaClass type) {
        return type.getName().split("\\$")[0];
    }

    private static boolean ours(JavaClass type) {
        return type.getPackageName().startsWith("io.zhuji.");
    }

    private static String module(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }

    private static String corePackage(JavaClass type) {
        return type.getPackageName().split("\\.")[3];
    }

    private static Class<?>[] brokenClasses() {
        return Ban.all().stream().map(Ban::broken).toArray(Class<?>[]::new);
    }
}
