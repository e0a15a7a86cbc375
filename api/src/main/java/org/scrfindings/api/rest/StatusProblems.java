package org.scrfindings.api.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;

/** Problems of which no more is known than the status. */
final class StatusProblems {

    private StatusProblems() {}

    static HttpProblem of(int code) {
        Status status = Status.fromStatusCode(code);
        return status == null ? of(Status.INTERNAL_SERVER_ERROR) : of(status);
    }

    private static HttpProblem of(Status status) {
        String type = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Problems.of(status, type, detail(status)).build();
    }

    private static String detail(Status status) {
        return switch (status) {
            case BAD_REQUEST -> "The request cannot be read. Compare it with the description at /q/openapi.";
            case UNAUTHORIZED -> "Send a key that is known here: Authorization: Bearer KEY.";
            case FORBIDDEN -> "This key may not do that.";
            case NOT_FOUND -> "There is nothing at this address.";
            case METHOD_NOT_ALLOWED ->
                "This address does not take this method. The description at /q/openapi names those it takes.";
            case NOT_ACCEPTABLE ->
                "This address cannot answer in any of the types in Accept. Leave the header out, or see /q/openapi.";
            case REQUEST_ENTITY_TOO_LARGE -> "The request is larger than is taken here.";
            case REQUEST_URI_TOO_LONG ->
                "The address is longer than is taken here. Ask with fewer or shorter parameters.";
            case UNSUPPORTED_MEDIA_TYPE ->
                "The body's Content-Type is not taken here. Send application/json, or multipart/form-data for a file.";
            default ->
                status.getFamily() == Status.Family.SERVER_ERROR
                        ? "The service failed. This has been logged; try again later."
                        : status.getReasonPhrase() + ".";
        };
    }
}
