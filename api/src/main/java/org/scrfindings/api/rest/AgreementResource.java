package org.scrfindings.api.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.scrfindings.api.security.Caller;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.doublecoding.AgreementReport;
import org.scrfindings.search.doublecoding.AgreementReporter;
import org.scrfindings.search.doublecoding.AgreementReporter.Between;
import org.scrfindings.search.doublecoding.SampleStore;

/** How far coders agree. */
@Path("/api/v1/analysis/agreement")
@Tag(name = "Analysis", description = "What findings say together.")
@Produces(MediaType.APPLICATION_JSON)
public class AgreementResource {

    private final AgreementReporter reporter;
    private final SampleStore samples;
    private final Caller caller;

    AgreementResource(AgreementReporter reporter, SampleStore samples, Caller caller) {
        this.reporter = reporter;
        this.samples = samples;
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
        return reporter.report(read(between.orElse("humans")), known(sample), caller.name());
    }

    private static Between read(String between) {
        return switch (between) {
            case "humans" -> Between.HUMANS;
            case "machine" -> Between.MACHINE;
            default -> throw Problems.invalid("between", "It may be one of humans, machine.");
        };
    }

    private Set<UUID> known(List<String> asked) {
        Set<UUID> known = new LinkedHashSet<>();
        asked.forEach(id -> known.add(known(id)));
        return known;
    }

    private UUID known(String id) {
        try {
            UUID sample = UUID.fromString(id);
            if (samples.find(sample).isPresent()) {
                return sample;
            }
        } catch (IllegalArgumentException e) {
            // as a sample that is not there
        }
        throw Problems.invalid("sample", "There is no sample of this identifier.");
    }
}
