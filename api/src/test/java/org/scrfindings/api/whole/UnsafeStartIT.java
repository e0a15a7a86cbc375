package org.scrfindings.api.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packaged service, as in production, does not start with settings that would let in whoever comes. */
class UnsafeStartIT {

    private static final Path SERVICE =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();

    private static final int START_LIMIT_SECONDS = 120;

    @Test
    void demoKeysAreRefusedOutsideTheEmbeddedDefault() throws Exception {
        assertThat(start("-Dscr.demo-keys.x.key=demo-x", "-Dscr.demo-keys.x.role=admin"))
                .contains("scr.demo-keys are for the embedded default alone")
                .doesNotContain("demo-x");
    }

    @Test
    void tokensForWhateverServiceAreRefused() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        String key = Base64.getEncoder()
                .encodeToString(generator.generateKeyPair().getPublic().getEncoded());
        String[] tokens = {"-Dquarkus.oidc.tenant-enabled=true", "-Dquarkus.oidc.public-key=" + key};
        assertThat(start(tokens)).contains("Set quarkus.oidc.token.audience");
        assertThat(start(tokens[0], tokens[1], "-Dquarkus.oidc.token.audience=any"))
                .contains("Set quarkus.oidc.token.audience");
    }

    /** What it says before it gives up; the engines are those of the test. */
    private static String start(String... settings) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = Stream.of(
                        Stream.of(java, "-Xmx512m", "-Dquarkus.http.port=0"),
                        Stream.of(settings),
                        Stream.of("-jar", SERVICE.toString()))
                .flatMap(s -> s)
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("QUARKUS_PROFILE");
        Process process = builder.start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(START_LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(said).isNotZero();
            return said;
        } finally {
            process.destroyForcibly();
        }
    }
}
