package org.scrfindings.api.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The style sheet and scripts of the pages, read once. GOV.UK Frontend's patterns come from its package without its
 * typeface, which is licensed for GOV.UK alone. Safe for use by several threads.
 */
@ApplicationScoped
class SiteAssets {

    private static final String FRONTEND = "/web/govuk-frontend.min.";
    private static final String TYPEFACE = "GDS Transport,arial,sans-serif";
    private static final String OUR_FONTS = "system-ui,-apple-system,\"Segoe UI\",\"Liberation Sans\",arial,sans-serif";
    private static final String FONT_FACE = "@font-face\\{[^}]*}";

    private final Map<String, Asset> byName = new LinkedHashMap<>();

    /**
     * @param version changes with the content, so that an address with it may be kept for ever
     */
    record Asset(String mediaType, String content, String version) {

        static Asset of(String mediaType, String content) {
            return new Asset(mediaType, content, DigestUtils.sha256Hex(content).substring(0, 12));
        }
    }

    SiteAssets() {
        byName.put("site.css", Asset.of("text/css", withoutTypeface(read(FRONTEND + "css")) + read("/web/site.css")));
        byName.put("frontend.js", Asset.of("text/javascript", read(FRONTEND + "js")));
        byName.put("site.js", Asset.of("text/javascript", read("/web/site.js")));
        byName.put("icon.svg", Asset.of("image/svg+xml", read("/web/icon.svg")));
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Changes with the content. */
    private String address(String name) {
        return "/assets/" + name + "?v=" + byName.get(name).version();
    }

    Frame.Links links() {
        return new Frame.Links(address("site.css"), address("site.js"), address("icon.svg"));
    }

    private static String withoutTypeface(String css) {
        return css.replaceAll(FONT_FACE, "").replace(TYPEFACE, OUR_FONTS);
    }

    private static String read(String resource) {
        try (InputStream in = SiteAssets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the pages' part " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
