package org.scrfindings.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final List<String> FROM_SCRIPT =
            List.of("--data", "/srv/default", "--service", "/srv/app.jar", "--samples", "/srv/samples");

    @Test
    void withoutOptionsThePortIs8080AndSamplesAreLoaded() throws StartException {
        assertThat(parse())
                .isEqualTo(new Command.Run(
                        8080, Path.of("/srv/default"), false, Path.of("/srv/app.jar"), Path.of("/srv/samples")));
    }

    @Test
    void whatThePersonGivesReplacesTheScriptsDefault() throws StartException {
        assertThat(parse("--empty", "--data", "/elsewhere/./here", "--port", "9001"))
                .isEqualTo(new Command.Run(
                        9001, Path.of("/elsewhere/here"), true, Path.of("/srv/app.jar"), Path.of("/srv/samples")));
    }

    @Test
    void aRelativeDataFolderIsUnderTheCurrentOne() throws StartException {
        assertThat(parse("--data", "mine"))
                .extracting("data")
                .isEqualTo(Path.of("mine").toAbsolutePath());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot", "9001", "-p", "--addresses"})
    void anUnknownOptionIsNamed(String option) {
        assertThatThrownBy(() -> parse(option))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith("unknown option " + option + "\nusage:");
    }

    @Test
    void anOptionWithoutItsValueIsNamed() {
        assertThatThrownBy(() -> parse("--port")).hasMessageStartingWith("--port needs a value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", ""})
    void aPortOutsideTheRangeIsQuoted(String port) {
        assertThatThrownBy(() -> parse("--port", port))
                .hasMessage("--port must be a number from 1 to 65535, not \"" + port + "\"");
    }

    @Test
    void helpWinsOverEverythingElse() throws StartException {
        assertThat(parse("--nonsense", "--help")).isEqualTo(new Command.Help());
    }

    @Test
    void enginesAloneHaveTheirOwnOptions() throws StartException {
        assertThat(CommandLine.parse("engines", "--data", "/tmp/e", "--addresses", "/tmp/a"))
                .isEqualTo(new Command.Engines(Path.of("/tmp/e"), Path.of("/tmp/a")));
        assertThatThrownBy(() -> CommandLine.parse("engines", "--empty")).hasMessageContaining("unknown option");
    }

    private static Command parse(String... given) throws StartException {
        List<String> all = new ArrayList<>(FROM_SCRIPT);
        all.addAll(List.of(given));
        return CommandLine.parse(all.toArray(String[]::new));
    }
}
