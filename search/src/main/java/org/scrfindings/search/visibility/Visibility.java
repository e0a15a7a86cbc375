package org.scrfindings.search.visibility;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scrfindings.ingest.structure.DocumentKind;

/**
 * The visibility rule, as data. Whoever is asked for documents or findings puts it into the query itself, in the
 * database and in the index alike, so that lists, counts and facets obey it as much as single items do. Nothing is seen
 * of a withdrawn review but its tombstone.
 *
 * @param everything reviews in whatever state, documents of whatever kind
 * @param publishedKinds kinds of document that are seen of a published review
 * @param ownBody the local body whose reviews are seen in whatever state
 * @param redactedOriginals whether the bytes of documents in which words are redacted are seen
 */
public record Visibility(
        boolean everything, List<String> publishedKinds, Optional<String> ownBody, boolean redactedOriginals) {

    /** Kinds that everyone sees once their review is published. */
    public static final List<String> PUBLIC_KINDS = List.of("overview-report", "executive-summary", "learning-summary");

    /** All others. */
    public static final List<String> RESTRICTED_KINDS = Arrays.stream(DocumentKind.values())
            .map(DocumentKind::code)
            .filter(Predicate.not(PUBLIC_KINDS::contains))
            .sorted()
            .toList();

    /** The state in which a review is seen by others than its own body. */
    public static final String PUBLISHED = "published";

    /** The state in which nothing is left of a review but that it was there. */
    public static final String WITHDRAWN = "withdrawn";

    public static Visibility of(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Public p -> published(List.of());
            case Viewer.Board b -> new Visibility(false, PUBLIC_KINDS, Optional.of(b.localBody()), false);
            case Viewer.Researcher r -> published(r.kinds());
            case Viewer.Analyst a -> published(RESTRICTED_KINDS);
            case Viewer.Curator c -> everything(true);
            case Viewer.Admin a -> everything(false);
        };
    }

    private static Visibility published(List<String> restricted) {
        return new Visibility(false, publicAnd(restricted), Optional.empty(), false);
    }

    private static Visibility everything(boolean redactedOriginals) {
        return new Visibility(true, publicAnd(RESTRICTED_KINDS), Optional.empty(), redactedOriginals);
    }

    private static List<String> publicAnd(List<String> restricted) {
        return Stream.concat(PUBLIC_KINDS.stream(), restricted.stream()).toList();
    }

    /** Whether a review in this state and of this local body (may be null) is seen as more than a tombstone. */
    public boolean showsReview(String status, String localBody) {
        return everything || !status.equals(WITHDRAWN) && (isOwn(localBody) || status.equals(PUBLISHED));
    }

    /** Whether it is seen that there was a withdrawn review of this local body. */
    public boolean showsTombstone(boolean wasPublished, String localBody) {
        return everything || wasPublished || isOwn(localBody);
    }

    /** Whether a document of this kind (null while it is not known) is seen. */
    public boolean showsDocument(String status, String localBody, String kind) {
        boolean seen = everything || isOwn(localBody) || status.equals(PUBLISHED) && showsPublished(kind);
        return seen && !status.equals(WITHDRAWN);
    }

    private boolean showsPublished(String kind) {
        return kind != null && publishedKinds.contains(kind);
    }

    private boolean isOwn(String localBody) {
        return ownBody.isPresent() && ownBody.get().equals(localBody);
    }
}
