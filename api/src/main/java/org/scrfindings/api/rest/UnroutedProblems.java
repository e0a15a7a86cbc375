package org.scrfindings.api.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Requests that fail before they reach a resource, such as those with a malformed address, get the same problems. */
@ApplicationScoped
class UnroutedProblems {

    private static final List<Integer> STATUSES = List.of(400, 413, 414);

    void register(@Observes Router router) {
        STATUSES.forEach(status -> router.errorHandler(status, UnroutedProblems::answer));
    }

    private static void answer(RoutingContext context) {
        HttpProblem problem = StatusProblems.of(context.statusCode());
        JsonObject body = new JsonObject()
                .put("type", problem.getType().toString())
                .put("status", problem.getStatusCode())
                .put("title", problem.getTitle())
                .put("detail", problem.getDetail());
        context.response()
                .setStatusCode(problem.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
                .end(body.encode());
    }
}
