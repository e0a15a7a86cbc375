package org.scrfindings.api.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Has browsers run and load nothing on a page that is not the service's own file. */
class PagePolicy {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    @ServerResponseFilter
    void restrict(ContainerRequestContext request, ContainerResponseContext response) {
        boolean page =
                response.getMediaType() != null && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType());
        if (page) {
            response.getHeaders().putSingle("Content-Security-Policy", POLICY);
        }
    }
}
