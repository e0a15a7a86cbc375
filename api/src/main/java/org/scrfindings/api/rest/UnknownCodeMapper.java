package org.scrfindings.api.rest;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import org.scrfindings.search.query.UnknownCodeException;

/** Where a code in an address is not known, nothing is there; whoever asked is told what they may have meant. */
@Provider
public final class UnknownCodeMapper extends ExceptionMapperBase<UnknownCodeException> {

    @Override
    protected HttpProblem toProblem(UnknownCodeException e) {
        return Problems.of(Status.NOT_FOUND, "not-found", e.getMessage())
                .with("nearest", e.nearest())
                .build();
    }
}
