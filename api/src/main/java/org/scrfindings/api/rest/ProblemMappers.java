package org.scrfindings.api.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import org.hibernate.search.util.common.SearchException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.scrfindings.search.query.InvalidQueryException;

/** Turns what goes wrong below into problems of the API. */
class ProblemMappers {

    @ServerExceptionMapper
    Response invalidQuery(InvalidQueryException e) {
        return Problems.invalid(e.parameter(), e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response engineAway(SearchException e) {
        log(e);
        return Problems.of(
                        Status.SERVICE_UNAVAILABLE,
                        "search-unavailable",
                        "The search engine cannot be reached. Nothing is lost; try again in a minute.")
                .withHeader("Retry-After", "30")
                .build()
                .toResponse();
    }

    /** By its number alone: the message holds the question, which may hold a name. */
    private static void log(SearchException e) {
        Log.errorf("search failed: %s", e.getMessage().split(":")[0]);
    }

    /** Problems that the framework makes have no type; they get one by their status. */
    @ApplicationScoped
    static class StableTypes implements ProblemPostProcessor {

        @Override
        public HttpProblem apply(HttpProblem problem, ProblemContext context) {
            if (problem.getType() != null) {
                return problem;
            }
            Status status = Status.fromStatusCode(problem.getStatusCode());
            String name = status == null
                    ? "error"
                    : status.name().toLowerCase(Locale.ROOT).replace('_', '-');
            return HttpProblem.builder(problem).withType(Problems.type(name)).build();
        }
    }
}
