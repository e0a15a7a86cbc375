package org.scrfindings.api.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what a page of another site would have a person's browser change here in that person's name. Browsers say
 * where a request comes from ({@code Sec-Fetch-Site}, or {@code Origin} where it is not sent, as without TLS), and no page
 * can make them say otherwise; programs say neither, and have no session that could be misused. So no token has to be
 * put into forms, kept, and lost when a session ends while somebody writes.
 */
@ApplicationScoped
class CrossSiteRequests {

    private static final int BEFORE_SIGN_IN = 9_000;

    private static final Set<HttpMethod> CHANGE_NOTHING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** {@code none}: the person themselves, by address or bookmark. */
    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

    private static final String PROBLEM = """
            {"type":"urn:scr-findings:problem:cross-site-request","title":"Forbidden","status":403,\
            "detail":"This was sent by a page of another site. Open the page here and do it there."}""";

    void register(@Observes Filters filters) {
        filters.register(CrossSiteRequests::check, BEFORE_SIGN_IN);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (CHANGE_NOTHING.contains(request.method()) || isFromHere(request)) {
            context.next();
        } else {
            context.response()
                    .setStatusCode(403)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                    .end(PROBLEM);
        }
    }

    private static boolean isFromHere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return FROM_HERE.contains(site);
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || isOwn(origin, request);
    }

    private static boolean isOwn(String origin, HttpServerRequest request) {
        try {
            return request.authority() != null
                    && request.authority()
                            .toString()
                            .equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
