package org.scrfindings.api.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrfindings.search.query.AxisCodes;
import org.scrfindings.search.query.FindingAxis;
import org.scrfindings.search.store.ReviewDetails;
import org.scrfindings.search.store.ReviewView;

/** Puts into words what is known of a review. */
@ApplicationScoped
public class ReviewSummaries {

    private static final String PUBLISHED = "published";

    private final AxisCodes codes;

    ReviewSummaries(AxisCodes codes) {
        this.codes = codes;
    }

    /** Something known of a review. */
    public record Fact(String name, String value) {}

    public ReviewLine line(ReviewView review) {
        ReviewDetails details = review.details();
        String about = Stream.of(
                        details.localBody(), codes.label(FindingAxis.REVIEW_TYPE, details.reviewType()), year(details))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return new ReviewLine(review.id(), details.title(), about, status(review));
    }

    private static String year(ReviewDetails details) {
        if (details.publishedOn() != null) {
            return "published " + details.publishedOn().substring(0, 4);
        }
        return details.completedOn() == null
                ? null
                : "completed " + details.completedOn().substring(0, 4);
    }

    private static String status(ReviewView review) {
        return review.status().equals(PUBLISHED) ? "" : review.status();
    }

    /** Those that are known, in the order of the form. */
    public List<Fact> of(ReviewDetails details) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "Local body", details.localBody());
        add(facts, "Kind of review", label(FindingAxis.REVIEW_TYPE, details.reviewType()));
        add(facts, "Outcome", label(FindingAxis.OUTCOME, details.outcome()));
        add(facts, "Harm", harm(details));
        add(facts, "Age of the child", label(FindingAxis.AGE_BAND, details.ageBand()));
        add(facts, "How it was carried out", details.methodology());
        add(facts, "Year of the incident", Objects.toString(details.incidentYear(), null));
        add(facts, "Completed", date(details.completedOn()));
        add(facts, "Published", date(details.publishedOn()));
        return facts;
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(name, value));
        }
    }

    private static String date(String known) {
        return known == null ? null : Moments.inWords(known);
    }

    private String label(FindingAxis axis, String code) {
        return code == null ? null : codes.label(axis, code);
    }

    private String harm(ReviewDetails details) {
        return details.harm().stream()
                .map(code -> codes.label(FindingAxis.HARM, code))
                .collect(Collectors.joining(", "));
    }
}
