package org.scrfindings.api.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrfindings.api.limits.Allowance;
import org.scrfindings.api.limits.RateLimits;
import org.scrfindings.api.limits.SenderAddress;

/** Counts who tries names and keys at the sign-in form, which the framework answers before any resource is asked. */
@ApplicationScoped
class SignInLimit {

    private static final int BEFORE_SIGN_IN = 8_000;

    private final RateLimits limits;
    private final SiteAssets assets;
    private final String form;

    SignInLimit(
            RateLimits limits,
            SiteAssets assets,
            @ConfigProperty(name = "quarkus.http.auth.form.post-location") String form) {
        this.limits = limits;
        this.assets = assets;
        this.form = form;
    }

    void register(@Observes Filters filters) {
        filters.register(this::count, BEFORE_SIGN_IN);
    }

    private void count(RoutingContext context) {
        boolean tries = context.request().method().equals(HttpMethod.POST)
                && context.normalizedPath().equals(form);
        if (!tries) {
            context.next();
            return;
        }
        limits.take(Allowance.WRONG_KEYS, SenderAddress.of(context.request().remoteAddress()))
                .ifPresentOrElse(wait -> refuse(context, wait), context::next);
    }

    private void refuse(RoutingContext context, Duration wait) {
        long seconds = wait.plusSeconds(1).toSeconds();
        String title = "Too many tries";
        String detail = "Signing in was tried very often from where you are. Go on in %d s.".formatted(seconds);
        context.response()
                .setStatusCode(429)
                .putHeader("Retry-After", String.valueOf(seconds))
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .end(ProblemPages.Templates.problem(
                                new ProblemPages.View(title, detail, 429), Frame.ofNobody(title, assets.links()))
                        .render());
    }
}
