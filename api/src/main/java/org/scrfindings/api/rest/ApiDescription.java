package org.scrfindings.api.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.scrfindings.search.disclosurecontrol.ShownCount;

/** Describes once for all operations what is the same for all of them: keys, problems, parameters of lists. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";
    private static final String FINDINGS = "/api/v1/findings";
    private static final String EXPORTS = "/api/v1/exports";
    private static final String QUEUE = "/api/v1/coding/queue";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setServers(null);
        Map<String, Schema> schemas = new TreeMap<>(api.getComponents().getSchemas());
        schemas.keySet().removeAll(List.of("HttpProblem", "HttpValidationProblem", "Violation"));
        schemas.put(PROBLEM, problem());
        schemas.put("ShownCount", shownCount());
        ClosedValues.describe(schemas);
        api.getComponents().setSchemas(schemas);
        api.getComponents().addSecurityScheme(BEARER, bearer());
        SharedParameters shared = new SharedParameters(FindingParameters.all());
        shared.addTo(api.getComponents());
        api.getPaths().getPathItems().forEach((path, item) -> describe(path, item, shared));
    }

    private void describe(String path, PathItem item, SharedParameters shared) {
        item.getOperations().forEach((method, operation) -> {
            switch (path) {
                case FINDINGS -> operation.setParameters(FindingParameters.all());
                case EXPORTS + "/findings" -> operation.setParameters(FindingParameters.ofFindingExport());
                case EXPORTS + "/recommendations" ->
                    operation.setParameters(FindingParameters.ofRecommendationExport());
                case EXPORTS + "/reviews", EXPORTS + "/events" ->
                    operation.setParameters(FindingParameters.ofReviewExport());
                case FINDINGS + "/feed" -> operation.setParameters(FindingParameters.ofFeed());
                case FINDINGS + "/citation" -> operation.setParameters(FindingParameters.ofQueryCitation());
                case QUEUE -> operation.setParameters(FindingParameters.ofQueue());
                default -> AnalysisParameters.of(path).ifPresent(operation::setParameters);
            }
            CommonParameters.describe(operation);
            describeAccess(operation);
            describeProblems(path, method, operation);
            shared.referTo(operation);
        });
    }

    private static void describeAccess(Operation operation) {
        if (operation.getSecurity() == null) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(BEARER));
        } else {
            List<String> roles = operation.getSecurity().getFirst().getSchemes().values().stream()
                    .flatMap(List::stream)
                    .toList();
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER, roles)));
            operation.setDescription("For the roles: " + String.join(", ", roles) + ".");
            problem(operation, "403", "The key has another role, or belongs to another local body");
        }
    }

    private static void describeProblems(String path, HttpMethod method, Operation operation) {
        problem(operation, "401", "The key is missing or not known");
        problem(operation, "429", "Too many requests; Retry-After says in how many seconds to go on");
        if (path.contains("{id}")) {
            problem(operation, "404", "Nothing there that the caller may see");
        }
        if (operation.getRequestBody() != null) {
            problem(operation, "413", "The body is too large");
            problem(operation, "415", "The body is of another type");
        }
        if (method != HttpMethod.GET || operation.getParameters() != null) {
            problem(operation, "400", "A parameter, header or field is wrong; it is named, and what would be right");
        }
        Map<String, APIResponse> responses =
                new TreeMap<>(operation.getResponses().getAPIResponses());
        responses.forEach((code, response) -> {
            if (code.startsWith("4")) {
                response.setContent(problemContent());
            } else if (response.getDescription().equals("OK")) {
                response.setDescription(method == HttpMethod.GET ? operation.getSummary() : "Done; as it is now");
            }
        });
        operation.getResponses().setAPIResponses(responses);
    }

    private static void problem(Operation operation, String code, String description) {
        var known = operation.getResponses().getAPIResponse(code);
        if (known == null || known.getContent() == null) {
            operation
                    .getResponses()
                    .addAPIResponse(code, OASFactory.createAPIResponse().description(description));
        }
    }

    private static Content problemContent() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
    }

    private static Schema shownCount() {
        return OASFactory.createSchema()
                .description("A count, or c where it is kept back so that nobody can be told by it")
                .addOneOf(OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addOneOf(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .enumeration(List.of(ShownCount.CONFIDENTIAL)));
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(BEARER)
                .description(
                        "A key, or a token of the organisation's own sign-in (OIDC). Without one the caller is the public.");
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("What went wrong, as RFC 9457 has it. Some problems have further members.")
                .required(List.of("type", "title", "status", "detail"))
                .addProperty(
                        "type",
                        text("Stays the same; a program may decide by it").format("uri"))
                .addProperty("title", text("The status in words"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("For people: what is wrong, where, and what would be right"))
                .addProperty("instance", text("The address that was asked").format("uri-reference"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
