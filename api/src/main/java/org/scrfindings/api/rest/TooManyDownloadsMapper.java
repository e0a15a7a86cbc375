package org.scrfindings.api.rest;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import org.scrfindings.api.export.TooManyDownloadsException;

/** A download that has to wait for others. */
@Provider
public final class TooManyDownloadsMapper extends ExceptionMapperBase<TooManyDownloadsException> {

    @Override
    protected HttpProblem toProblem(TooManyDownloadsException e) {
        return Problems.of(
                        Status.SERVICE_UNAVAILABLE,
                        "too-many-downloads",
                        "As many downloads as may run at a time are running. Try again in a minute.")
                .withHeader(HttpHeaders.RETRY_AFTER, "60")
                .build();
    }
}
