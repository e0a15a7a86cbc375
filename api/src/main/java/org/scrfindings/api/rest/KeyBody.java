package org.scrfindings.api.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A key as it is asked for.
 *
 * @param name of the system that will hold it; used once and never again
 * @param localBody that it uploads for; for the role board alone
 * @param expiresOn the last day on which it is good, in UTC; a year from now where it is missing
 */
public record KeyBody(
        @Schema(pattern = "[a-z0-9][a-z0-9-]{1,62}") String name,

        String role,
        String localBody,

        @Schema(format = "date") String expiresOn) {}
