package org.scrfindings.api.rest;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** JSON of another shape, which the framework by itself answers without a body. {@link FrameworkProblems} describes it. */
@Provider
public final class MismatchedJsonMapper extends ExceptionMapperBase<MismatchedInputException> {

    @Override
    protected HttpProblem toProblem(MismatchedInputException e) {
        return HttpProblem.valueOf(Status.BAD_REQUEST);
    }
}
