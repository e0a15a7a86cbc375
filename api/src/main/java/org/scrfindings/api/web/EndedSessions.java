package org.scrfindings.api.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Loses nothing of a form that somebody sends when their session has ended: what they typed comes back to them, to be
 * sent again once they have signed in. It stays in their browser; nothing is kept here.
 */
@ApplicationScoped
class EndedSessions {

    private static final int BEHIND_SIGN_IN = 150;

    /** Neither the API, which is for programs, nor what has to do with signing in. */
    private static final Pattern NO_FORM = Pattern.compile("/(api|q)/.*|/sign-.*");

    private final SiteAssets assets;

    EndedSessions(SiteAssets assets) {
        this.assets = assets;
    }

    /** Something that was typed or chosen. */
    public record Field(String name, String value) {}

    /**
     * What the page shows.
     *
     * @param files whether files were sent along, which a page cannot give back to a browser
     */
    public record View(String address, String encoding, List<Field> fields, boolean files) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance ended(View view, Frame frame);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEHIND_SIGN_IN);
    }

    private void check(RoutingContext context) {
        if (!isForm(context)) {
            context.next();
            return;
        }
        context.request().pause();
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .map(SecurityIdentity::isAnonymous)
                .onFailure()
                .recoverWithItem(true)
                .subscribe()
                .with(ended -> {
                    if (ended) {
                        giveBack(context);
                    } else {
                        context.next();
                    }
                });
    }

    private static boolean isForm(RoutingContext context) {
        HttpServerRequest request = context.request();
        String type = String.valueOf(request.getHeader(HttpHeaders.CONTENT_TYPE));
        return request.method().equals(HttpMethod.POST)
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && (type.startsWith("multipart/form-data") || type.startsWith("application/x-www-form-urlencoded"))
                && !NO_FORM.matcher(context.normalizedPath()).matches();
    }

    private void giveBack(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean[] files = {false};
        request.setExpectMultipart(true);
        request.uploadHandler(upload -> {
            files[0] |= !upload.filename().isEmpty();
            upload.resume();
        });
        request.exceptionHandler(context::fail);
        request.endHandler(ignored -> answer(context, files[0]));
        request.resume();
    }

    private void answer(RoutingContext context, boolean files) {
        HttpServerRequest request = context.request();
        boolean multipart = request.getHeader(HttpHeaders.CONTENT_TYPE).startsWith("multipart/");
        List<Field> fields = request.formAttributes().entries().stream()
                .map(field -> new Field(field.getKey(), field.getValue()))
                .toList();
        View view = new View(
                request.path(), multipart ? "multipart/form-data" : "application/x-www-form-urlencoded", fields, files);
        context.response()
                .setStatusCode(401)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(Templates.ended(view, Frame.ofNobody("Your session has ended", assets.links()))
                        .render());
    }
}
