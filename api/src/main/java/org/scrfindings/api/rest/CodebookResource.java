package org.scrfindings.api.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrfindings.ingest.codebook.Codebook;

/** The codes and what they mean. */
@Path("/api/v1/codebook")
@Tag(name = "Codebook")
public class CodebookResource {

    private final Codebook codebook;

    CodebookResource(Codebook codebook) {
        this.codebook = codebook;
    }

    @GET
    @Operation(summary = "The codebook under which new codes are given")
    public Codebook get() {
        return codebook;
    }
}
