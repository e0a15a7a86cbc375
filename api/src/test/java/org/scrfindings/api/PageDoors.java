package org.scrfindings.api;

import static org.scrfindings.api.Door.AS_NOTHING;
import static org.scrfindings.api.Door.anything;
import static org.scrfindings.api.Door.asWithdrawn;
import static org.scrfindings.api.Door.ofDocument;
import static org.scrfindings.api.Door.ofFinding;
import static org.scrfindings.api.Door.ofReview;
import static org.scrfindings.api.Door.question;
import static org.scrfindings.api.Door.searchPage;

import java.util.List;

/** Every page. One that is added to the service is added here, in one line. */
final class PageDoors {

    private PageDoors() {}

    static final List<Door> ALL = List.of(
            ofReview("/reviews/{id}").otherwise(asWithdrawn(410)),
            ofDocument("/documents/{id}"),
            ofFinding("/findings/{id}"),
            ofReview("/board/reviews/{id}")
                    .answering((r, d, p) -> r.sees(d) && r.decidesAbout(d))
                    // To the page of the review, which says that it is withdrawn.
                    .otherwise(asWithdrawn(303)),
            ofDocument("/board/documents/{id}/disclosures")
                    .answering((r, d, p) -> r.sees(d, p) && r.decidesAbout(d))
                    .otherwise(AS_NOTHING),
            ofFinding("/coding/{id}"),
            searchPage("/findings"),
            question("/map", ""),
            question("/map/svg", ""),
            question("/map/png", ""),
            question("/matrix", "rows=documentKind&columns=stage"),
            question("/matrix/svg", "rows=documentKind&columns=stage"),
            question("/matrix/png", "rows=documentKind&columns=stage"),
            question("/trends", "by=documentKind"),
            question("/trends/svg", "by=documentKind"),
            question("/trends/png", "by=documentKind"),
            question("/comparison", "by=documentKind&a.kind=finding"),
            question("/comparison/svg", "by=documentKind&a.kind=finding"),
            question("/comparison/png", "by=documentKind&a.kind=finding"),
            anything("/"),
            anything("/reviews"),
            anything("/board"),
            anything("/board/reviews/new"),
            anything("/coding"),
            anything("/double-coding"),
            anything("/double-coding/samples/new"),
            anything("/double-coding/samples/{id}"),
            anything("/double-coding/samples/{sample}/findings/{id}"),
            anything("/double-coding/passages"),
            anything("/double-coding/passages/next"),
            anything("/double-coding/passages/{id}"),
            anything("/agreement"),
            anything("/projects"),
            anything("/projects/new"),
            anything("/projects/{id}"),
            anything("/saved-searches"),
            anything("/saved-searches/new"),
            anything("/audit"),
            anything("/audit/verification"),
            anything("/codebook"),
            anything("/briefings"),
            anything("/briefings/issues/{code}"),
            anything("/briefings/themes/{code}"),
            anything("/accessibility"),
            anything("/sign-in"),
            anything("/sign-in/organisation"),
            anything("/session"),
            anything("/assets/{name}"));
}
