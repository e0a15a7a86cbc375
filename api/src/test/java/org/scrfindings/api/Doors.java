package org.scrfindings.api;

import static org.scrfindings.api.Door.anything;
import static org.scrfindings.api.Door.ofDocument;
import static org.scrfindings.api.Door.ofFinding;
import static org.scrfindings.api.Door.ofReview;
import static org.scrfindings.api.Door.ofReviewsWay;
import static org.scrfindings.api.Door.question;

import java.util.List;

/** Every address that is read. One that is added to the service is added here, in one line. */
final class Doors {

    private Doors() {}

    static final List<Door> ALL = List.of(
            ofReview("/api/v1/reviews/{id}").answering((r, d, p) -> r.seesOrMisses(d)),
            ofReview("/api/v1/reviews/{id}/documents"),
            ofReview("/api/v1/reviews/{id}/findings"),
            ofReview("/api/v1/reviews/{id}/chronology"),
            ofReview("/api/v1/reviews/{id}/actions"),
            ofReview("/api/v1/reviews/{id}/citation"),
            ofReviewsWay("/api/v1/reviews/{id}/history"),
            ofReviewsWay("/api/v1/reviews/{id}/feedback"),
            ofDocument("/api/v1/documents/{id}"),
            ofDocument("/api/v1/documents/{id}/text"),
            ofDocument("/api/v1/documents/{id}/original").answering(Reader::seesOriginal),
            ofDocument("/api/v1/documents/{id}/events"),
            ofDocument("/api/v1/documents/{id}/disclosures").answering((r, d, p) -> r.sees(d, p) && r.decidesAbout(d)),
            ofFinding("/api/v1/findings/{id}"),
            ofFinding("/api/v1/findings/{id}/similar"),
            ofFinding("/api/v1/findings/{id}/citation"),
            ofFinding("/api/v1/findings/{id}/coding"),
            ofFinding("/api/v1/findings/{id}/coding/history"),
            // A facet leaves out the filter of its own axis, so none is on the kind of document, which is filtered by
            // here.
            question("/api/v1/findings", "facet=localBody&facet=reviewType&facet=stage"),
            anything("/api/v1/findings/suggestions").asking("q=q"),
            anything("/api/v1/findings/feed"),
            anything("/api/v1/findings/citation"),
            question("/api/v1/coding/queue", "facet=localBody"),
            question("/api/v1/exports/findings", "format=csv"),
            question("/api/v1/exports/recommendations", "format=jsonl"),
            question("/api/v1/exports/reviews", "format=csv"),
            question("/api/v1/exports/events", "format=csv"),
            anything("/api/v1/exports/{table}/dictionary"),
            anything("/api/v1/reviews"),
            question("/api/v1/analysis/matrix", "rows=documentKind&columns=stage"),
            question("/api/v1/analysis/trend", "by=documentKind"),
            question("/api/v1/analysis/co-occurrence", "of=theme"),
            question("/api/v1/analysis/map", ""),
            question("/api/v1/analysis/comparison", "by=documentKind&a.kind=finding"),
            question("/api/v1/analysis/recurrence", ""),
            anything("/api/v1/issues/{code}/briefing"),
            anything("/api/v1/themes/{code}/briefing"),
            anything("/api/v1/analysis/agreement"),
            anything("/api/v1/coding/assignments"),
            anything("/api/v1/coding/samples"),
            anything("/api/v1/projects"),
            // Of a sample, and of what is no review's.
            anything("/api/v1/coding/samples/{id}"),
            anything("/api/v1/coding/samples/{id}/findings"),
            anything("/api/v1/coding/assignments/{id}"),
            anything("/api/v1/projects/{id}"),
            anything("/api/v1/saved-searches"),
            anything("/api/v1/saved-searches/{id}"),
            anything("/api/v1/digests/unsubscription"),
            anything("/api/v1/snapshots"),
            anything("/api/v1/snapshots/{id}"),
            anything("/api/v1/snapshots/{id}/citation"),
            anything("/api/v1/snapshots/{id}/data"),
            anything("/api/v1/snapshots/{id}/description"),
            anything("/api/v1/snapshots/{id}/dictionary"),
            anything("/api/v1/keys"),
            anything("/api/v1/audit"),
            anything("/api/v1/audit/verification"),
            anything("/api/v1/experiences"),
            anything("/api/v1/experiences/{id}"),
            anything("/api/v1/issues/{code}/experiences"),
            anything("/api/v1/codebook"),
            anything("/api/v1/codebook/versions"),
            anything("/api/v1/codebook/versions/{version}"));
}
