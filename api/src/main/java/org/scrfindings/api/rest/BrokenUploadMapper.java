package org.scrfindings.api.rest;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;

/** A multipart request that ends too early is the sender's fault; any other failure to read or write is the service's. */
@Provider
public final class BrokenUploadMapper extends ExceptionMapperBase<IOException> {

    /** The parser has no exception of its own for it. */
    private static final String ENDS_EARLY = "Connection terminated parsing multipart request";

    @Override
    protected HttpProblem toProblem(IOException e) {
        return ENDS_EARLY.equals(e.getMessage())
                ? Problems.of(
                                Status.BAD_REQUEST,
                                "incomplete-upload",
                                "The multipart request ends before its last part does. Send the file again.")
                        .build()
                : HttpProblem.valueOf(Status.INTERNAL_SERVER_ERROR);
    }
}
