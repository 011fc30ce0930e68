package io.zhuji.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuji.core.finding.Messages;
import io.zhuji.declaration.page.Page;
import io.zhuji.evaluation.listing.ListingCheck;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the module descriptors say, as they were compiled. */
class ModuleTest {

    @ParameterizedTest
    @ValueSource(classes = {Messages.class, Page.class, ListingCheck.class})
    void packagesWithMessagesAreOpenToCore(Class<?> inModule) throws Exception {
        Module module = read(inModule);
        Set<String> open = module.descriptor.opens().stream()
                .filter(opens -> !opens.isQualified() || opens.targets().contains("io.zhuji.core"))
                .map(ModuleDescriptor.Opens::source)
                .collect(Collectors.toSet());
        module.files.stream()
                // bundles of Bean Validation lie at the root, which is open to all
                .filter(file -> file.endsWith("_zh.properties")
                        && file.indexOf('/') > 0
                        && !module.descriptor.name().equals("io.zhuji.core"))
                .forEach(file -> assertThat(open).contains(packageOf(file)));
    }

    // what only the templates see; all else that users do not need is package-private in a package for users
    private static final Set<String> INTERNAL = Set.of("io.zhuji.declaration.page.html");

    /** Nothing is left out of the exports by mistake. */
    @ParameterizedTest
    @ValueSource(classes = {Messages.class, Page.class, ListingCheck.class})
    void everyPackageIsExported(Class<?> inModule) throws Exception {
        Module module = read(inModule);
        Set<String> exported = module.descriptor.exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        Set<String> packages = module.files.stream()
                .filter(file -> file.endsWith(".class") && file.startsWith("io/zhuji/"))
                .map(ModuleTest::packageOf)
                .filter(name -> !INTERNAL.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(exported).containsExactlyInAnyOrderElementsOf(packages);
    }

    private record Module(ModuleDescriptor descriptor, List<String> files) {}

    private static Module read(Class<?> type) throws IOException, URISyntaxException {
        URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path path = Path.of(place);
        if (Files.isDirectory(path)) {
            return read(path);
        }
        try (FileSystem jar = FileSystems.newFileSystem(path)) {
            return read(jar.getPath("/"));
        }
    }

    private static Module read(Path root) throws IOException {
        try (InputStream in = Files.newInputStream(root.resolve("module-info.class"));
                Stream<Path> files = Files.walk(root)) {
            return new Module(
                    ModuleDescriptor.read(in),
                    files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                            .toList());
        }
    }

    private static String packageOf(String file) {
        return file.substring(0, file.lastIndexOf('/')).replace('/', '.');
    }
}
