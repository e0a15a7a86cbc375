package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrfindings.api.config.DigestSettings;
import org.scrfindings.api.config.ExportSettings;
import org.scrfindings.api.config.JobSettings;
import org.scrfindings.api.config.KeySettings;
import org.scrfindings.api.config.ReadingSettings;
import org.scrfindings.api.config.UploadSettings;
import org.scrfindings.api.limits.RateLimitSettings;
import org.scrfindings.api.security.HttpSettings;
import org.scrfindings.api.security.SignInSettings;
import org.scrfindings.search.disclosurecontrol.DisclosureControlSettings;
import org.scrfindings.search.doublecoding.DoubleCodingSettings;
import org.scrfindings.search.store.ChronologySettings;
import org.scrfindings.search.store.GateSettings;

/** The README lists every setting with its default. */
class SettingsDocumentationTest {

    @Test
    void everySettingIsDocumentedWithItsDefault() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> rows = Stream.of(
                        UploadSettings.class,
                        KeySettings.class,
                        SignInSettings.class,
                        RateLimitSettings.class,
                        HttpSettings.class,
                        ReadingSettings.class,
                        JobSettings.class,
                        GateSettings.class,
                        ExportSettings.class,
                        DigestSettings.class,
                        ChronologySettings.class,
                        DisclosureControlSettings.class,
                        DoubleCodingSettings.class)
                .flatMap(area -> Arrays.stream(area.getMethods()).map(m -> row(area, m)))
                .toList();
        assertThat(rows).hasSizeGreaterThan(10).allSatisfy(row -> assertThat(readme)
                .contains(row));
    }

    private static String row(Class<?> area, Method setting) {
        String name = setting.getName().replaceAll("([A-Z])", "-$1").toLowerCase();
        return "| `%s.%s` | `%s` |"
                .formatted(
                        area.getAnnotation(ConfigMapping.class).prefix(),
                        name,
                        setting.getAnnotation(WithDefault.class).value());
    }
}
