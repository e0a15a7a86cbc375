package org.scrfindings.api.rest;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.scrfindings.search.query.FindingQuery;

/** Parameters that mean the same wherever they occur. */
final class CommonParameters {

    private CommonParameters() {}

    static void describe(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(CommonParameters::describe);
        }
    }

    static void describe(Parameter parameter) {
        switch (parameter.getName()) {
            case "limit" ->
                parameter.description("How many items a page may have").schema(limit());
            case "cursor" ->
                parameter.description("Where the page begins: next of the page before, as it stands there");
            case "If-Match" ->
                parameter.description("The ETag of what is decided about, or *").required(true);
            case "Idempotency-Key" ->
                parameter.description("Sent again with the same key, the request makes nothing more");
            default -> {
                // the others are described where they stand
            }
        }
        if (parameter.getSchema() == null) {
            parameter.schema(OASFactory.createSchema().addType(SchemaType.STRING));
        }
    }

    private static Schema limit() {
        return OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(FindingQuery.MAX_LIMIT))
                .defaultValue(FindingQuery.DEFAULT_LIMIT);
    }
}
