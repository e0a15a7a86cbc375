package org.scrfindings.api.rest;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import org.scrfindings.search.query.InvalidQueryException;

/** A question that cannot be asked is the sender's to put right. */
@Provider
public final class InvalidQueryMapper extends ExceptionMapperBase<InvalidQueryException> {

    @Override
    protected HttpProblem toProblem(InvalidQueryException e) {
        return Problems.invalid(e.parameter(), e.getMessage());
    }
}
