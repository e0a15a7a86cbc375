package org.scrfindings.api.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The database is away for a moment, or too busy: nobody's fault who asked, and worth asking again. */
class DatabaseAwayMapper {

    @ServerExceptionMapper
    Response databaseAway(JDBCConnectionException e) {
        return away();
    }

    /** So Hibernate calls what has no code of the database's own, as when every connection is in use. */
    @ServerExceptionMapper
    Response databaseBusy(GenericJDBCException e) {
        return away();
    }

    private static Response away() {
        return Problems.of(
                        Status.SERVICE_UNAVAILABLE,
                        "database-unavailable",
                        "The database cannot be reached or is too busy. What was accepted before is kept; try again in a minute.")
                .withHeader("Retry-After", "30")
                .build()
                .toResponse();
    }
}
