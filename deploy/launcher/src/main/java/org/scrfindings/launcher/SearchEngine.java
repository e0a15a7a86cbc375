package org.scrfindings.launcher;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The search engine as a part: {@link SearchHost} in a JVM of its own, since its libraries clash with everyone's. */
final class SearchEngine {
    private static final String VECTORS = "jdk.incubator.vector";

    private SearchEngine() {}

    static JvmPart on(int port, DataFolder folder, Console console) throws StartException {
        URI ready = URI.create("http://localhost:" + port + "/_cluster/health?wait_for_status=yellow&timeout=1s");
        Map<String, String> environment = Map.of("CLASSPATH", classPath());
        return new JvmPart(
                new JvmPart.Spec("the search engine", arguments(port, folder), environment, ready),
                "search",
                folder,
                console);
    }

    private static List<String> arguments(int port, DataFolder folder) {
        List<String> arguments = new ArrayList<>(List.of("-Xms512m", "-Xmx1g", "--enable-native-access=ALL-UNNAMED"));
        // Makes vector search faster; an incubating module, so not every JDK has it.
        if (ModuleFinder.ofSystem().find(VECTORS).isPresent()) {
            arguments.addAll(List.of("--add-modules", VECTORS));
        }
        arguments.addAll(List.of(SearchHost.class.getName(), folder.search().toString(), String.valueOf(port)));
        return arguments;
    }

    private static String classPath() throws StartException {
        try (Stream<Path> plugin = Files.list(home().resolve("knn"))) {
            String jars = plugin.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
            return System.getProperty("java.class.path") + File.pathSeparator + jars;
        } catch (IOException | URISyntaxException e) {
            throw new StartException("the launcher is not built whole: its folder \"knn\" is missing", e);
        }
    }

    /** The folder this program was started from, where the build also puts the engine's plug-in. */
    private static Path home() throws URISyntaxException {
        return Path.of(SearchEngine.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .getParent();
    }
}
