package org.scrfindings.api.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Whether an answer is to be JSON or CSV: as the parameter says, else as the Accept header does. */
final class Formats {

    static final String PARAMETER = "format";

    private Formats() {}

    static boolean isCsv(Optional<String> format, HttpHeaders headers) {
        return format.map(Formats::isCsv).orElseGet(() -> isAccepted(headers));
    }

    private static boolean isCsv(String format) {
        return switch (format) {
            case "json" -> false;
            case "csv" -> true;
            default -> throw Problems.invalid(PARAMETER, "It may be json or csv.");
        };
    }

    /** The first type that this service can give decides. */
    private static boolean isAccepted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(t -> t.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                        || t.isCompatible(MediaType.valueOf(FigureTables.CSV)))
                .findFirst()
                .filter(t -> !t.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
    }

    static Response respond(Object body, boolean csv) {
        return Response.ok(body, csv ? FigureTables.CSV : MediaType.APPLICATION_JSON)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
