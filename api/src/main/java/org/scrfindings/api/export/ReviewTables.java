package org.scrfindings.api.export;

import static org.scrfindings.api.export.Column.list;
import static org.scrfindings.api.export.Column.number;
import static org.scrfindings.api.export.Column.text;

import java.util.List;
import java.util.stream.Stream;
import org.scrfindings.search.export.EventRow;
import org.scrfindings.search.export.RecommendationRow;
import org.scrfindings.search.store.ActionView;
import org.scrfindings.search.store.ReviewView;

/** Reviews, and the rows of their chronologies and action plans, as tables. */
public final class ReviewTables {

    public static final Table<ReviewView> REVIEWS = new Table<>(
            "reviews",
            "A review of one case by one local body.",
            List.of(
                    text("id", "Identifier of the review; its address is /api/v1/reviews/{id}.", ReviewView::id),
                    text("title", "Its title.", r -> r.details().title()),
                    text("localBody", "The local body that held it.", r -> r.details()
                            .localBody()),
                    text("reviewType", "Type of review, a code.", r -> r.details()
                            .reviewType()),
                    text("outcome", "What became of the child, a code.", r -> r.details()
                            .outcome()),
                    list("harm", "Codes of the harm that the child suffered.", r -> r.details()
                            .harm()),
                    text("ageBand", "Age of the child, a code.", r -> r.details()
                            .ageBand()),
                    text("methodology", "How the review was held, in words.", r -> r.details()
                            .methodology()),
                    number("incidentYear", "Year of the incident.", r -> r.details()
                            .incidentYear()),
                    text("completedOn", "Date, as precise as it is known.", r -> r.details()
                            .completedOn()),
                    text("publishedOn", "Date, as precise as it is known.", r -> r.details()
                            .publishedOn()),
                    text("status", "Where it stands between draft and publication.", ReviewView::status)));

    public static final Table<RecommendationRow> RECOMMENDATIONS = new Table<>(
            "recommendations",
            "A recommendation and one of the actions that answer it; one row without an action where none does.",
            Stream.concat(
                            FindingTable.TABLE.columns().stream()
                                    .filter(c -> ofRecommendations(c.name()))
                                    .map(c -> c.of(RecommendationRow::recommendation)),
                            actions().stream().map(c -> c.of(RecommendationRow::action)))
                    .toList());

    public static final Table<EventRow> EVENTS = new Table<>(
            "events",
            "An event of a chronology.",
            List.of(
                    text("reviewId", "Identifier of the review.", EventRow::reviewId),
                    text("reviewTitle", "Title of the review.", EventRow::reviewTitle),
                    text("localBody", "Local body of the review.", EventRow::localBody),
                    text("documentId", "Identifier of the document.", e -> e.event()
                            .documentId()),
                    text("date", "ISO date as precise as the text; a range gives its start.", e -> e.event()
                            .row()
                            .date()),
                    text("dateText", "The date as written.", e -> e.event()
                            .row()
                            .dateText()),
                    text("precision", "How precise the date is.", e -> e.event()
                            .row()
                            .precision()),
                    text("agency", "The agency, as written.", e -> e.event()
                            .row()
                            .agency()),
                    text("professional", "The professional, as written.", e -> e.event()
                            .row()
                            .professional()),
                    text("event", "What happened, verbatim.", e -> e.event()
                            .row()
                            .event()),
                    text("comment", "The author's comment, verbatim.", e -> e.event()
                            .row()
                            .comment()),
                    text("source", "The record that it was taken from, as written.", e -> e.event()
                            .row()
                            .source()),
                    number("page", "Page, from 1.", e -> e.event().row().page()),
                    number("start", "UTF-16 offset into the document's text.", e -> e.event()
                            .row()
                            .start()),
                    number("end", "UTF-16 offset into the document's text.", e -> e.event()
                            .row()
                            .end())));

    private ReviewTables() {}

    /** What only other kinds of finding have is left out. */
    private static boolean ofRecommendations(String column) {
        return !List.of("kind", "polarity", "incident", "context", "problem", "analysis")
                .contains(column);
    }

    private static List<Column<ActionView>> actions() {
        return List.of(
                text("action", "The action that answers it, verbatim.", a -> a.row()
                        .action()),
                text("actionLead", "Who is to do it, as written.", a -> a.row().lead()),
                text("actionDue", "ISO date as precise as the text.", a -> a.row()
                        .due()),
                text("actionDueText", "The date as written.", a -> a.row().dueText()),
                text("actionStatus", "How far it has come, as written.", a -> a.row()
                        .status()),
                text("actionEvidence", "What shows that it was done, as written.", a -> a.row()
                        .evidence()),
                new Column<>(
                        "actionOverdue",
                        Column.Type.FLAG,
                        "Whether its date had passed and it was not done when this was downloaded.",
                        ActionView::overdue),
                text("actionDocumentId", "Identifier of the document that it stands in.", ActionView::documentId));
    }
}
