package org.scrfindings.api.audit;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.scrfindings.api.security.Caller;
import org.scrfindings.search.audit.AuditLog;

/**
 * Keeps, before an answer goes out, what it shows that is not everyone's: one entry a request as a rule, whatever was asked. An
 * answer that cannot be audited is not given. No endpoint has to do anything for it; one that must not be audited says
 * so with {@link Unaudited}.
 */
@Provider
class ReadingAudit implements ContainerResponseFilter {

    /** Identifiers in one entry; a download of very much takes several. */
    private static final int IN_AN_ENTRY = 1_000;

    private final ResourceInfo resource;
    private final SeenInRequest seen;
    private final AuditLog log;
    private final Caller caller;

    ReadingAudit(ResourceInfo resource, SeenInRequest seen, AuditLog log, Caller caller) {
        this.resource = resource;
        this.seen = seen;
        this.log = log;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Method method = resource.getResourceMethod();
        if (method == null
                || !request.getMethod().equals("GET")
                || response.getStatus() >= 400
                || method.isAnnotationPresent(Unaudited.class)) {
            return;
        }
        keep(method);
        if (response.getEntity() instanceof StreamingOutput body) {
            response.setEntity(audited(body, method));
        }
    }

    /** What is read while it is sent is kept at its end, also where the reader goes away before. */
    private StreamingOutput audited(StreamingOutput body, Method method) {
        return out -> {
            try {
                body.write(out);
            } finally {
                keep(method);
            }
        };
    }

    private void keep(Method method) {
        for (List<UUID> shown = seen.take(IN_AN_ENTRY); !shown.isEmpty(); shown = seen.take(IN_AN_ENTRY)) {
            log.seen(caller.name(), operation(method), shown);
        }
    }

    /** By the name that the API's description has for it; pages are not in there. */
    private static String operation(Method method) {
        Operation described = method.getAnnotation(Operation.class);
        return described == null || described.operationId().isEmpty() ? method.getName() : described.operationId();
    }
}
