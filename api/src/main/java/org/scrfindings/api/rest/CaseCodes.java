package org.scrfindings.api.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.scrfindings.ingest.codebook.Codebook;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.store.Codebooks;
import org.scrfindings.search.store.ReviewDetails;
import org.scrfindings.search.visibility.Today;

/** Checks what a sender says of a review or document against the codebook. */
@ApplicationScoped
public class CaseCodes {

    private static final String PARTIAL_DATE = "[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

    /** Longer ones are no titles or names but documents. */
    private static final int LONGEST_TEXT = 1_000;

    private final Codebooks codebooks;
    private final Today today;

    CaseCodes(Codebooks codebooks, Today today) {
        this.codebooks = codebooks;
        this.today = today;
    }

    /**
     * @throws HttpProblem naming the first field that is wrong and the nearest code that would be right
     */
    public void check(ReviewDetails review) {
        Codebook.Case known = codebooks.current().caseTerms();
        required("title", review.title());
        required("reviewType", review.reviewType());
        length("title", review.title());
        length("localBody", review.localBody());
        length("methodology", review.methodology());
        code("reviewType", review.reviewType(), known.reviewTypes());
        code("outcome", review.outcome(), known.outcomes());
        review.harm().forEach(h -> code("harm", h, known.harm()));
        code("ageBand", review.ageBand(), known.ageBands());
        date("completedOn", review.completedOn());
        date("publishedOn", review.publishedOn());
        new DatesBody(review.embargoUntil(), review.retainUntil()).read(today.date());
        if (review.incidentYear() != null && (review.incidentYear() < 1900 || review.incidentYear() > 2100)) {
            throw Problems.invalidField("incidentYear", "A year has four digits, such as 2014.");
        }
    }

    public void checkKind(String kind) {
        code("kind", kind, codebooks.current().caseTerms().documentKinds());
    }

    private static void required(String field, String value) {
        if (value == null || value.isBlank()) {
            throw Problems.invalidField(field, "This field is required.");
        }
    }

    private static void length(String field, String value) {
        if (value != null && value.length() > LONGEST_TEXT) {
            throw Problems.invalidField(field, "It may have %,d characters.".formatted(LONGEST_TEXT));
        }
    }

    private static void code(String field, String value, List<String> codes) {
        if (value != null && !codes.contains(value)) {
            throw Problems.invalidField(
                    field,
                    "The codebook has no such code. The nearest is \"%s\".".formatted(AxisCodes.nearest(codes, value)));
        }
    }

    private static void date(String field, String value) {
        if (value != null && !value.matches(PARTIAL_DATE)) {
            throw Problems.invalidField(field, "A date is written 2013-03-12, 2013-03 or 2013.");
        }
    }
}
