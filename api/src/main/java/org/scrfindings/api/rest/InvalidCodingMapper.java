package org.scrfindings.api.rest;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import org.scrfindings.search.store.InvalidCodingException;

/** Codes or passages that cannot be as they were sent are the sender's to put right. */
@Provider
public final class InvalidCodingMapper extends ExceptionMapperBase<InvalidCodingException> {

    @Override
    protected HttpProblem toProblem(InvalidCodingException e) {
        return Problems.invalidField(e.field(), e.getMessage());
    }
}
