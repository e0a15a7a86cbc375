package org.scrfindings.api.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.scrfindings.api.config.UploadSettings;

/** Refuses an upload that says it is too large before its body is read. A page's form may bring several files. */
class UploadLimit {

    /** What a multipart request holds beside the file. */
    private static final long ENVELOPE = 64 << 10;

    private final UploadSettings settings;

    UploadLimit(UploadSettings settings) {
        this.settings = settings;
    }

    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    void refuseTooLarge(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        long limit = settings.maxSize().asLongValue();
        boolean oneFile = request.getUriInfo().getPath().startsWith("/api/");
        if (oneFile && length != null && Long.parseLong(length) > limit + ENVELOPE) {
            throw Problems.tooLarge(limit);
        }
    }
}
