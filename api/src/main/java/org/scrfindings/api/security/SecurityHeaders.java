package org.scrfindings.api.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;

/**
 * Tells browsers with every answer to be careful with it: not to guess its type, not to run what it holds, not to show
 * it in other people's pages, and not to keep what was shown to somebody with a key. An answer that needs something
 * else sets the header itself.
 */
@ApplicationScoped
class SecurityHeaders {

    private static final int BEFORE_ALL_ELSE = 10_000;

    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    /** Data, and documents as they were uploaded: nothing in them is for a browser to run or to load. */
    private static final String OF_DATA =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    private static final String OF_PAGES =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
                    + " form-action 'self'";

    /** Pages of the framework's own, with scripts inside; they show nothing that was uploaded. */
    private static final String OF_TOOLS =
            "default-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private final Duration strictTransport;
    private final String ofPages;

    SecurityHeaders(HttpSettings settings, OrganisationSignIn signIn) {
        // The form that signs people out leads on to where they signed in.
        this.ofPages = OF_PAGES + signIn.origin().map(origin -> " " + origin).orElse("");
        this.strictTransport = settings.strictTransport();
    }

    void register(@Observes Filters filters) {
        filters.register(this::withHeaders, BEFORE_ALL_ELSE);
    }

    private void withHeaders(RoutingContext context) {
        context.addHeadersEndHandler(ignored -> set(context));
        context.next();
    }

    private void set(RoutingContext context) {
        MultiMap headers = context.response().headers();
        EVERYWHERE.forEach((name, value) -> setWhereMissing(headers, name, value));
        setWhereMissing(headers, "Content-Security-Policy", policy(context.normalizedPath()));
        if (isSomebodys(context)) {
            setWhereMissing(headers, "Cache-Control", "no-store");
        }
        if (strictTransport.isPositive()) {
            setWhereMissing(headers, "Strict-Transport-Security", "max-age=" + strictTransport.toSeconds());
        }
    }

    private static void setWhereMissing(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }

    private String policy(String path) {
        if (path.startsWith("/api/")) {
            return OF_DATA;
        }
        return path.startsWith("/q/") ? OF_TOOLS : ofPages;
    }

    private static boolean isSomebodys(RoutingContext context) {
        MultiMap headers = context.request().headers();
        return headers.contains(HttpHeaders.AUTHORIZATION) || headers.contains(HttpHeaders.COOKIE);
    }
}
