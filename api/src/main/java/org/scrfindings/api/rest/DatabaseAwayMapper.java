package org.scrfindings.api.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The database is away for a moment: nobody's fault who asked, and worth asking again. */
class DatabaseAwayMapper {

    @ServerExceptionMapper
    Response databaseAway(JDBCConnectionException e) {
        return Problems.of(
                        Status.SERVICE_UNAVAILABLE,
                        "database-unavailable",
                        "The database cannot be reached. What was accepted before is kept; try again in a minute.")
                .withHeader("Retry-After", "30")
                .build()
                .toResponse();
    }
}
