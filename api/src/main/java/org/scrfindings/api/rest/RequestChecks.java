package org.scrfindings.api.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses, before anything else looks at it, a request whose headers are wrong. */
class RequestChecks {

    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    void refuseMalformedTypes(ContainerRequestContext request) {
        try {
            request.getMediaType();
        } catch (IllegalArgumentException e) {
            throw malformed(HttpHeaders.CONTENT_TYPE);
        }
        try {
            request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException e) {
            throw malformed(HttpHeaders.ACCEPT);
        }
    }

    private static RuntimeException malformed(String header) {
        return Problems.invalid(header, "This is not a media type, such as application/json.");
    }
}
