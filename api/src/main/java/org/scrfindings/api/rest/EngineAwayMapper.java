package org.scrfindings.api.rest;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.logging.Log;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import org.hibernate.search.util.common.SearchException;

/** While the search engine is away the service says so, and when to come back. */
@Provider
public final class EngineAwayMapper extends ExceptionMapperBase<SearchException> {

    @Override
    protected HttpProblem toProblem(SearchException e) {
        log(e);
        return Problems.of(
                        Status.SERVICE_UNAVAILABLE,
                        "search-unavailable",
                        "The search engine cannot be reached. Nothing is lost; try again in a minute.")
                .withHeader(HttpHeaders.RETRY_AFTER, "30")
                .build();
    }

    /** By its number alone: the message holds the question, which may hold a name. */
    private static void log(SearchException e) {
        Log.errorf("search failed: %s", e.getMessage().split(":")[0]);
    }
}
