package org.scrfindings.api.export;

import static org.scrfindings.api.export.Column.list;
import static org.scrfindings.api.export.Column.number;
import static org.scrfindings.api.export.Column.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrfindings.search.store.FindingView;
import org.scrfindings.search.store.FindingView.Evidence;

/** Findings as a table. */
public final class FindingTable {

    public static final Table<FindingView> TABLE = new Table<>(
            "findings",
            "A finding, vivid example or recommendation, in its author's words, with its codes and its review.",
            Stream.of(identity(), passage(), codes(), example(), places(), review())
                    .flatMap(List::stream)
                    .toList());

    private FindingTable() {}

    private static List<Column<FindingView>> identity() {
        return List.of(
                text("id", "Identifier of the finding; its address is /api/v1/findings/{id}.", FindingView::id),
                text("reviewId", "Identifier of its review.", FindingView::reviewId),
                text("documentId", "Identifier of its document.", FindingView::documentId),
                text("documentKind", "Kind of the document, a code of the codebook.", FindingView::documentKind),
                text("kind", "finding, example or recommendation.", FindingView::kind));
    }

    private static List<Column<FindingView>> passage() {
        return List.of(
                text("number", "Of a recommendation: its number in the document.", FindingView::number),
                text("title", "Its heading in the document, where it has one.", FindingView::title),
                text("text", "The passage, verbatim; paragraphs are parted by line feeds.", FindingView::text));
    }

    private static List<Column<FindingView>> codes() {
        return List.of(
                text("stage", "Code of the stage of the care pathway; empty where it is none.", FindingView::stage),
                list(
                        "pairs",
                        "Codes of the professionals on both sides, joined by ~, in alphabetical order.",
                        FindingView::pairs),
                list("directions", "Who told whom: codes joined by >.", FindingTable::directions),
                list("issues", "Codes of issues, the main one first.", FindingView::issues),
                list("reasons", "Codes of underlying reasons.", FindingView::reasons),
                list("themes", "Codes of themes.", FindingView::themes),
                text("polarity", "problem or good-practice; empty for recommendations.", FindingView::polarity),
                text("recommendationType", "Of a recommendation: code of its type.", FindingView::recommendationType),
                list("addressedTo", "Of a recommendation: to whom it is addressed.", FindingView::addressedTo),
                text("coding", "machine, or confirmed by a person.", FindingView::coding),
                text(
                        "codebookVersion",
                        "Version of the codebook that its codes are from.",
                        FindingView::codebookVersion));
    }

    private static List<Column<FindingView>> example() {
        return List.of(
                text("incident", "Of an example: what happened.", FindingView::incident),
                text("context", "Of an example: the circumstances.", FindingView::context),
                text("problem", "Of an example: what was difficult.", FindingView::problem),
                text("analysis", "Of an example: what the author makes of it.", FindingView::analysis));
    }

    private static List<Column<FindingView>> places() {
        return List.of(
                number("page", "Page on which the passage begins, from 1.", f -> first(f, Evidence::page)),
                text("section", "Heading of the section in which it begins.", f -> first(f, Evidence::section)),
                list(
                        "places",
                        "Where its paragraphs stand: page:start-end, UTF-16 offsets into the document's text.",
                        f -> places(f.evidence())),
                list("repeatedAt", "Where else the document says it, in the same form.", f -> places(f.repeatedAt())));
    }

    private static List<Column<FindingView>> review() {
        return List.of(
                text("reviewTitle", "Title of its review.", f -> f.review().title()),
                text("localBody", "Local body of its review.", f -> f.review().localBody()),
                text("reviewType", "Type of its review, a code.", f -> f.review()
                        .reviewType()),
                number("year", "Year of the incident, else of completion or publication.", f -> f.review()
                        .year()));
    }

    private static List<String> directions(FindingView finding) {
        return finding.directions() == null
                ? null
                : finding.directions().stream()
                        .map(d -> d.from() + ">" + d.to())
                        .toList();
    }

    private static <V> V first(FindingView finding, Function<Evidence, V> part) {
        return finding.evidence().stream().findFirst().map(part).orElse(null);
    }

    private static List<String> places(List<Evidence> places) {
        return places.stream()
                .map(p -> p.page() + ":" + p.start() + "-" + p.end())
                .toList();
    }
}
