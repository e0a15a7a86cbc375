package org.scrfindings.api.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.scrfindings.search.query.AxisCodes;

/** Refuses parameters that an endpoint does not know, so that a misspelt filter is not silently no filter at all. */
class KnownParameters {

    @ServerRequestFilter
    void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
        List<String> known = known(resource);
        if (known.contains("*")) {
            return;
        }
        request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Problems.invalid(name, refusal(known, name));
                });
    }

    private static String refusal(List<String> known, String name) {
        return known.isEmpty()
                ? "This address takes no parameters."
                : "There is no parameter of this name. The nearest is \"%s\"."
                        .formatted(AxisCodes.nearest(known, name));
    }

    /** The query parameters of the method, or "*" where it reads them itself. */
    private static List<String> known(ResourceInfo resource) {
        return Arrays.stream(resource.getResourceMethod().getParameters())
                .flatMap(KnownParameters::name)
                .toList();
    }

    private static Stream<String> name(Parameter parameter) {
        RestQuery query = parameter.getAnnotation(RestQuery.class);
        if (query != null) {
            return Stream.of(query.value().isEmpty() ? parameter.getName() : query.value());
        }
        return parameter.getType() == jakarta.ws.rs.core.UriInfo.class ? Stream.of("*") : Stream.empty();
    }
}
