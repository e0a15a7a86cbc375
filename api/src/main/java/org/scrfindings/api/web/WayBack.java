package org.scrfindings.api.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Leads whoever signed in with the form to the page that they wanted. The framework itself has one page for everyone. */
@ApplicationScoped
class WayBack {

    private static final int BEFORE_SIGN_IN = 7_000;

    private final String form;
    private final String refused;

    /**
     * @param form where names and keys are sent
     * @param refused where those that do not belong together lead
     */
    WayBack(
            @ConfigProperty(name = "quarkus.http.auth.form.post-location") String form,
            @ConfigProperty(name = "quarkus.http.auth.form.error-page") String refused) {
        this.form = form;
        this.refused = refused;
    }

    void register(@Observes Filters filters) {
        filters.register(this::lead, BEFORE_SIGN_IN);
    }

    private void lead(RoutingContext context) {
        if (context.request().method().equals(HttpMethod.POST)
                && context.normalizedPath().equals(form)) {
            WantedPage wanted = WantedPage.of(context.request().getParam(WantedPage.PARAMETER));
            context.addHeadersEndHandler(ignored -> change(context.response(), wanted));
        }
        context.next();
    }

    private void change(HttpServerResponse answer, WantedPage wanted) {
        String there = answer.headers().get(HttpHeaders.LOCATION);
        if (there != null) {
            answer.putHeader(HttpHeaders.LOCATION, there.endsWith(refused) ? wanted.by(refused) : wanted.address());
        }
    }
}
