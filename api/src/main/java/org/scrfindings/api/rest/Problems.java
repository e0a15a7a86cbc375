package org.scrfindings.api.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Duration;

/** The problems that this API answers with. Each has a type that stays the same; the detail is for people. */
final class Problems {

    private static final String TYPES = "urn:scr-findings:problem:";

    private Problems() {}

    static HttpProblem.Builder of(Status status, String type, String detail) {
        return HttpProblem.builder()
                .withType(type(type))
                .withTitle(status.getReasonPhrase())
                .withStatus(status)
                .withDetail(detail);
    }

    static URI type(String name) {
        return URI.create(TYPES + name);
    }

    /** Nothing there, or nothing that the caller may see: the answer is the same, so that it gives nothing away. */
    static HttpProblem notFound(String what) {
        return of(Status.NOT_FOUND, "not-found", "There is no %s of this identifier that you may see.".formatted(what))
                .build();
    }

    static HttpProblem invalid(String parameter, String detail) {
        return of(Status.BAD_REQUEST, "invalid-parameter", parameter + ": " + detail)
                .with("parameter", parameter)
                .build();
    }

    static HttpProblem invalidField(String field, String detail) {
        return of(Status.BAD_REQUEST, "invalid-field", field + ": " + detail)
                .with("field", field)
                .build();
    }

    static HttpProblem conflict(String type, String detail) {
        return of(Status.CONFLICT, type, detail).build();
    }

    /** Worth sending again, after a while. */
    static HttpProblem tooMany(Duration wait) {
        long seconds = wait.plusSeconds(1).toSeconds();
        return of(
                        Status.TOO_MANY_REQUESTS,
                        "too-many-requests",
                        "More requests were sent than are taken in a minute. Go on in %d s.".formatted(seconds))
                .withHeader("Retry-After", seconds)
                .build();
    }

    static HttpProblem forbidden(String detail) {
        return of(Status.FORBIDDEN, "forbidden", detail).build();
    }

    static HttpProblem tooLarge(long limit) {
        return of(
                        Status.REQUEST_ENTITY_TOO_LARGE,
                        "file-too-large",
                        "The file is larger than %d MB, the most that is taken. Split it, or save it with smaller pictures."
                                .formatted(limit >> 20))
                .build();
    }
}
