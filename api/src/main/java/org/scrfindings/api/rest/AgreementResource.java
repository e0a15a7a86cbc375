package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.doublecoding.AgreementReport;
import org.scrfindings.search.doublecoding.AgreementReporter;

/** How far coders agree. */
@Path("/api/v1/analysis/agreement")
@Tag(name = "Analysis", description = "What findings say together.")
@Produces(MediaType.APPLICATION_JSON)
public class AgreementResource {

    private final AgreementReader reader;
    private final AgreementReporter reporter;
    private final Caller caller;

    AgreementResource(AgreementReader reader, AgreementReporter reporter, Caller caller) {
        this.reader = reader;
        this.reporter = reporter;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.CURATOR, Roles.ADMIN})
    @Operation(
            operationId = "getAgreement",
            summary = "How far two coders agree on each axis, raw and beyond chance, with 95 % confidence intervals")
    public AgreementReport agreement(
            @Parameter(
                            description =
                                    "Two people, or people and the machine: humans or machine; humans where it is missing")
                    @RestQuery
                    Optional<String> between,
            @Parameter(description = "Samples to count; all of them where it is missing") @RestQuery
                    List<String> sample) {
        return reporter.report(reader.between(between), reader.samples(sample), caller.name());
    }
}
