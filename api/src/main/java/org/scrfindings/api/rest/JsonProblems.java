package org.scrfindings.api.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.scrfindings.search.query.AxisCodes;

/** Says what is wrong with a body and where, in the words of JSON and not of the parser. */
final class JsonProblems {

    private static final String BODY = "body";

    private JsonProblems() {}

    static HttpProblem of(JacksonException e) {
        return switch (e) {
            case StreamConstraintsException tooMuch ->
                Problems.of(
                                Status.REQUEST_ENTITY_TOO_LARGE,
                                "body-too-large",
                                "The body is longer or deeper than any that is needed here.")
                        .build();
            case UnrecognizedPropertyException unknown -> Problems.invalidField(path(unknown), unknown(unknown));
            case MismatchedInputException other -> Problems.invalidField(path(other), expected(other));
            case JsonMappingException other
            when other.getCause() instanceof JacksonException cause && cause != e -> of(cause);
            case JsonMappingException other ->
                Problems.invalidField(
                        path(other), "This cannot be read. Compare it with the description at /q/openapi.");
            default -> notJson(e.getLocation());
        };
    }

    private static HttpProblem notJson(JsonLocation place) {
        String where =
                place == null ? "" : " See line %d, column %d.".formatted(place.getLineNr(), place.getColumnNr());
        return Problems.of(
                        Status.BAD_REQUEST,
                        "not-json",
                        "The body is not JSON, or has a field twice, or too large a number." + where)
                .build();
    }

    private static String unknown(UnrecognizedPropertyException e) {
        Collection<Object> known = e.getKnownPropertyIds();
        List<String> names =
                known == null ? List.of() : known.stream().map(Object::toString).toList();
        return names.isEmpty()
                ? "There is no field of this name."
                : "There is no field of this name. The nearest is \"%s\"."
                        .formatted(AxisCodes.nearest(names, e.getPropertyName()));
    }

    private static String expected(MismatchedInputException e) {
        Class<?> type = e.getTargetType();
        if (type == null) {
            return "This is not of the type that is needed here.";
        }
        if (type == String.class) {
            return "A text is needed here, in quotation marks and without NUL or half characters.";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "A whole number is needed here.";
        }
        return Collection.class.isAssignableFrom(type)
                ? "A list is needed here, without null in it."
                : "One JSON object is needed here, and nothing behind it.";
    }

    private static String path(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(r -> r.getFieldName() != null ? r.getFieldName() : "[" + r.getIndex() + "]")
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        return path.isEmpty() ? BODY : path;
    }
}
