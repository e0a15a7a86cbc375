package org.scrfindings.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Sizes;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A look at pages in a window of its own, as somebody. Remembers what went wrong on the way. */
final class Visit implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final int HEIGHT = 900;

    /** Once scripts that look at the width have seen it too. */
    private static final String OVERHANG = """
            new Promise(told => requestAnimationFrame(() => setTimeout(() =>
                told(document.documentElement.scrollWidth - document.documentElement.clientWidth))))""";

    private final Window look;
    private final BrowserContext window;
    private final Page page;
    private final CDPSession devtools;
    private final List<String> troubles = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();

    /** How pages are looked at. */
    enum Window {
        DESK(1280, 1, true),
        /** As wide as a small telephone, or a desk's screen at 400 %. */
        NARROW(320, 1, true),
        /** A desk's screen at 200 %. */
        ZOOMED(640, 2, true),
        WITHOUT_SCRIPTS(1280, 1, false);

        private final int width;
        private final int scale;
        private final NewContextOptions options;

        Window(int width, int scale, boolean scripts) {
            this.width = width;
            this.scale = scale;
            options = new NewContextOptions()
                    .setViewportSize(width, HEIGHT)
                    .setDeviceScaleFactor(scale)
                    .setJavaScriptEnabled(scripts)
                    .setLocale("en-GB");
        }
    }

    private Visit(Window look) {
        this.look = look;
        window = Chromium.browser().newContext(look.options);
        page = window.newPage();
        devtools = window.newCDPSession(page);
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> troubles.add("script: " + error));
        page.onRequest(this::asked);
    }

    static Visit in(Window look) {
        return new Visit(look);
    }

    /** With a session in a role of the demonstration. */
    static Visit as(String role, Window look) {
        Visit visit = new Visit(look);
        visit.open("/sign-in");
        visit.page.click("button:has-text('Try it as %s')".formatted(role));
        return visit;
    }

    private static String home() {
        return "http://localhost:" + RestAssured.port;
    }

    Page page() {
        return page;
    }

    Response open(String address) {
        Response answer = page.navigate(home() + address);
        if (answer != null && answer.status() >= 500) {
            troubles.add("answered with " + answer.status() + ": " + address);
        }
        return answer;
    }

    /** The address that is looked at, without its host. */
    String address() {
        return page.url().substring(home().length());
    }

    /** The browser says itself that a page was answered with a problem; that is no trouble of the page. */
    private void heard(ConsoleMessage message) {
        boolean ofPage = message.location().startsWith(page.url() + ":");
        if (message.type().equals("error") && !(ofPage && message.text().startsWith("Failed to load resource"))) {
            troubles.add("console: " + message.text() + " at " + message.location());
        }
    }

    private void asked(Request request) {
        requests.add(request);
        String url = request.url().toLowerCase(Locale.ROOT);
        if (!url.startsWith(home()) && !url.startsWith("data:") && !url.startsWith("blob:")) {
            troubles.add("asked outside: " + request.url());
        }
    }

    /** Errors in the console or in scripts, and requests to anywhere else. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** Bytes that came over the line for all that was asked so far. */
    long bytes() {
        return List.copyOf(requests).stream()
                .map(Request::sizes)
                .mapToLong(this::received)
                .sum();
    }

    private long received(Sizes sizes) {
        return (long) sizes.responseBodySize + sizes.responseHeadersSize;
    }

    /**
     * What keeps people from using the page: rules of WCAG 2.2, levels A and AA, that it breaks, with the places. Asked by a
     * script, which never ends in a window without.
     */
    List<String> barriers() {
        assertThat(look).isNotEqualTo(Window.WITHOUT_SCRIPTS);
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(WCAG).analyze().getViolations().stream()
                        .map(Visit::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream().map(CheckedNode::getHtml).toList();
    }

    /** How many pixels the page would be wider than a window of another look. */
    int overhang(Window other) {
        assertThat(look).isNotEqualTo(Window.WITHOUT_SCRIPTS);
        show(other);
        int wider = ((Number) page.evaluate(OVERHANG)).intValue();
        show(look);
        return wider;
    }

    /** As if the window were another one, with the page in it as it is. */
    private void show(Window other) {
        JsonObject screen = new JsonObject();
        screen.addProperty("width", other.width);
        screen.addProperty("height", HEIGHT);
        screen.addProperty("deviceScaleFactor", other.scale);
        screen.addProperty("mobile", false);
        devtools.send("Emulation.setDeviceMetricsOverride", screen);
        assertThat(page.evaluate("innerWidth + ' ' + devicePixelRatio")).isEqualTo(other.width + " " + other.scale);
    }

    /** Keeps a picture of the page under {@code target/pages}, for whoever wants to see what was tested. */
    void keepPicture(String name) {
        String file = name.replaceAll("[^A-Za-z0-9]+", "-");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pages", file.substring(0, Math.min(file.length(), 120)) + ".png")));
    }

    @Override
    public void close() {
        window.close();
    }
}
