package org.scrfindings.search.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.scrfindings.search.feedback.Feedback.Item;
import org.scrfindings.search.feedback.Feedback.Place;
import org.scrfindings.search.feedback.Feedback.Topic;
import org.scrfindings.search.store.ActionView;
import org.scrfindings.search.store.DocumentView;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.store.ReviewContent;
import org.scrfindings.search.store.StoredAction;
import org.scrfindings.search.store.StoredSection;

/** Tells a local body what its review lacks, beside what reviews commonly have. Safe for use by several threads. */
@ApplicationScoped
public class FeedbackWriter {

    private static final String RECOMMENDATION = "recommendation";
    private static final String OVERVIEW_REPORT = "overview-report";
    private static final String ACTION_PLAN = "action-plan";

    public Feedback write(ReviewContent review) {
        List<Item> items = new ArrayList<>();
        items.addAll(missingDocuments(review));
        items.addAll(missingSections(review));
        items.addAll(
                findings(
                        review,
                        f -> !f.kind().equals(RECOMMENDATION)
                                && f.polarity() != null
                                && f.reasons().isEmpty(),
                        Topic.FINDING_WITHOUT_REASON,
                        "Findings in which we could not tell why it happened: %d. A sentence on the reason helps others to learn."));
        items.addAll(findings(
                review,
                FeedbackWriter::asksNobody,
                Topic.RECOMMENDATION_WITHOUT_OWNER,
                "Recommendations in which we could not tell who is asked to act: %d."));
        items.addAll(actions(
                review, a -> a.lead().isBlank(), Topic.ACTION_WITHOUT_LEAD, "Actions for which we found no lead: %d."));
        items.addAll(actions(
                review,
                a -> a.dueText().isBlank(),
                Topic.ACTION_WITHOUT_DATE,
                "Actions for which we found no date: %d."));
        return new Feedback(items);
    }

    /** An action plan repeats recommendations in short; whom they ask is in its column of leads. */
    private static boolean asksNobody(FindingView f) {
        return f.kind().equals(RECOMMENDATION)
                && !ACTION_PLAN.equals(f.documentKind())
                && f.addressedTo().isEmpty();
    }

    private static List<Item> missingDocuments(ReviewContent review) {
        Set<String> kinds = review.documents().stream().map(DocumentView::kind).collect(Collectors.toSet());
        return CommonStructure.documents().entrySet().stream()
                .filter(common -> !kinds.contains(common.getKey()))
                .map(common -> Item.of(Topic.MISSING_DOCUMENT, "We did not find " + common.getValue() + ".", List.of()))
                .toList();
    }

    /** Only where there is an overview report to look into. */
    private static List<Item> missingSections(ReviewContent review) {
        List<DocumentView> overviews = review.documents().stream()
                .filter(d -> OVERVIEW_REPORT.equals(d.kind()))
                .toList();
        Set<String> roles = overviews.stream()
                .flatMap(d -> d.sections().stream())
                .map(StoredSection::role)
                .collect(Collectors.toSet());
        return CommonStructure.sections().entrySet().stream()
                .filter(common -> !overviews.isEmpty() && !roles.contains(common.getKey()))
                .map(common -> Item.of(
                        Topic.MISSING_SECTION,
                        "We did not recognise a section on " + common.getValue() + ".",
                        List.of()))
                .toList();
    }

    private static List<Item> findings(
            ReviewContent review, Predicate<FindingView> lacking, Topic topic, String message) {
        List<Place> places = review.findings().stream()
                .filter(lacking)
                .map(f -> f.evidence().getFirst())
                .map(e -> new Place(e.documentId(), e.page(), e.start(), e.end()))
                .toList();
        return item(topic, message, places);
    }

    private static List<Item> actions(
            ReviewContent review, Predicate<StoredAction> lacking, Topic topic, String message) {
        List<Place> places = review.actions().stream()
                .filter(a -> lacking.test(a.row()))
                .map(FeedbackWriter::place)
                .toList();
        return item(topic, message, places);
    }

    private static Place place(ActionView action) {
        return new Place(
                action.documentId(),
                action.row().page(),
                action.row().start(),
                action.row().end());
    }

    private static List<Item> item(Topic topic, String message, List<Place> places) {
        return places.isEmpty() ? List.of() : List.of(Item.of(topic, message.formatted(places.size()), places));
    }
}
