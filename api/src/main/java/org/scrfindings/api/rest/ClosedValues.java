package org.scrfindings.api.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.scrfindings.api.security.Roles;
import org.scrfindings.search.project.ProjectStatus;
import org.scrfindings.search.store.DecisionKind;
import org.scrfindings.search.store.ReturnReason;

/** Fields that have one of a few values which are not codes of the codebook, and fields that must be sent. */
final class ClosedValues {

    private ClosedValues() {}

    static void describe(Map<String, Schema> schemas) {
        schemas.get("ReviewDetails").required(List.of("title", "reviewType"));
        schemas.get("Decision").required(List.of("status"));
        schemas.get("ReturnBody").required(List.of("reasons"));
        schemas.get("PointBody").required(List.of("code"));
        schemas.get("MarkBody").required(List.of("type", "start", "end"));
        schemas.get("ProjectBody").required(List.of("title", "purpose", "from", "until"));
        schemas.get("KeyBody").required(List.of("name", "role"));
        schemas.get("ReplacedBody").required(List.of("id", "version"));
        schemas.get("ExtentBody").required(List.of("start", "end"));
        schemas.get("GivenWords").required(List.of("axis", "value", "start", "end"));
        values(schemas, "Decision", "status", "accepted", "redacted", "open");
        values(schemas, "ReviewView", "status", "draft", "submitted", "returned", "cleared", "published", "withdrawn");
        values(
                schemas,
                "ReviewStepView",
                "status",
                "draft",
                "submitted",
                "returned",
                "cleared",
                "published",
                "withdrawn");
        values(schemas, "ProjectView", "status", ProjectStatus.codes().toArray());
        values(schemas, "PointBody", "code", ReturnReason.codes().toArray());
        values(schemas, "ReturnPoint", "code", ReturnReason.codes().toArray());
        values(schemas, "DocumentView", "status", "received", "processing", "ready", "failed");
        values(schemas, "Progress", "status", "received", "processing", "ready", "failed");
        values(schemas, "DisclosureView", "severity", "high", "review");
        values(schemas, "DisclosureView", "status", "open", "accepted", "redacted");
        values(schemas, "FindingView", "kind", "finding", "example", "recommendation");
        values(schemas, "FindingView", "coding", "machine", "confirmed");
        values(schemas, "CodingView", "coding", "machine", "confirmed");
        values(schemas, "FindingBody", "kind", "finding", "example", "recommendation");
        values(schemas, "DecisionView", "decision", decisions());
        schemas.get("SavedSearchBody").required(List.of("name"));
        values(schemas, "SavedSearchBody", "digest", "never", "daily", "weekly");
        values(schemas, "SavedSearchView", "digest", "never", "daily", "weekly");
        schemas.get("SnapshotBody").required(List.of("title"));
        schemas.get("SampleBody").required(List.of("title", "size", "coders"));
        schemas.get("ExperienceBody").required(List.of("familiar", "role"));
        schemas.get("ModerationBody").required(List.of("status"));
        values(schemas, "ExperienceBody", "familiar", "yes", "no", "unsure");
        values(schemas, "ExperienceView", "familiar", "yes", "no", "unsure");
        values(schemas, "ModerationBody", "status", "accepted", "declined");
        values(schemas, "SubmittedExperience", "status", "pending", "accepted", "declined");
        values(schemas, "ComparisonView", "status", "open", "coded", "adjudicated", "lapsed");
        values(schemas, "Side", "kind", "person", "machine", "adjudicated");
        schemas.get("AuditView").addProperty("detail", OASFactory.createSchema().addType(SchemaType.OBJECT));
        values(schemas, "KeyView", "status", "valid", "expired", "revoked");
        values(schemas, "KeyBody", "role", Roles.ALL.toArray());
    }

    private static Object[] decisions() {
        return Arrays.stream(DecisionKind.values()).map(DecisionKind::code).toArray();
    }

    private static void values(Map<String, Schema> schemas, String schema, String field, Object... values) {
        schemas.get(schema).getProperties().get(field).setEnumeration(List.of(values));
    }
}
