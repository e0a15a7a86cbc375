package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every test that the threat model leans on is there. */
class ThreatModelTest {

    private static final Path ROOT = Path.of("..");

    /** {@code SomeTest}, {@code SomeIT}, or {@code SomeTest#thatSomethingHolds}. */
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|IT))(?:#(\\w+))?`");

    private record Named(String type, String method) {
        boolean isIn(Path source) {
            try {
                return method == null || Files.readString(source).contains("void " + method + "(");
            } catch (IOException e) {
                return false;
            }
        }
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        List<Named> named = NAMED.matcher(Files.readString(ROOT.resolve("deploy/threat-model.md")))
                .results()
                .map(m -> new Named(m.group(1), m.group(2)))
                .toList();
        assertThat(named).hasSizeGreaterThan(20).allSatisfy(test -> assertThat(source(test.type()))
                .as("%s", test)
                .hasValueSatisfying(file -> assertThat(test.isIn(file)).isTrue()));
    }

    private static Optional<Path> source(String type) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(f -> f.endsWith(type + ".java") && f.toString().contains("/src/test/"))
                    .findFirst();
        }
    }
}
