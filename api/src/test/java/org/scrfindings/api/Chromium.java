package org.scrfindings.api;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one browser of all tests of pages: Debian's Chromium, or any that {@code SCR_BROWSER} names. */
final class Chromium {

    private static final String NONE = "There is no Chromium on PATH, and SCR_BROWSER names none, so the pages were not"
            + " looked at. deploy/test installs it where it has the right to (root, apt-get).";

    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Browser started;

    private Chromium() {}

    /** Leaves the test out, saying why, where there is no browser; fails there where nothing may be left out. */
    static synchronized Browser browser() {
        if (started == null) {
            started = executable().map(Chromium::start).orElseGet(Chromium::without);
        }
        return started;
    }

    private static Browser without() {
        return "true".equals(System.getenv("CI")) ? fail(NONE) : abort(NONE);
    }

    private static Browser start(Path executable) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(QUIETLY));
    }

    private static Optional<Path> executable() {
        String named = System.getenv().getOrDefault("SCR_BROWSER", "");
        return named.isBlank() ? onPath() : Optional.of(Path.of(named));
    }

    private static Optional<Path> onPath() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
