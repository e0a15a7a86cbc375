package org.scrfindings.search.visibility;

import java.util.List;
import java.util.Optional;

/**
 * The visibility rule, as data. Whoever is asked for documents or findings puts it into the query itself, in the
 * database and in the index alike, so that lists, counts and facets obey it as much as single items do.
 *
 * @param everything reviews in whatever state, documents of whatever kind
 * @param publishedKinds kinds of document that are seen of a published review; empty means all kinds
 * @param ownBody the local body whose reviews are seen in whatever state
 */
public record Visibility(boolean everything, List<String> publishedKinds, Optional<String> ownBody) {

    /** Kinds that everyone sees once their review is published. All others are restricted. */
    public static final List<String> PUBLIC_KINDS = List.of("overview-report", "executive-summary", "learning-summary");

    /** The state in which a review is seen by others than its own body. */
    public static final String PUBLISHED = "published";

    private static final List<String> ALL_KINDS = List.of();

    public static Visibility of(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Public p -> new Visibility(false, PUBLIC_KINDS, Optional.empty());
            case Viewer.Board b -> new Visibility(false, PUBLIC_KINDS, Optional.of(b.localBody()));
            case Viewer.Researcher r -> new Visibility(false, ALL_KINDS, Optional.empty());
            case Viewer.Analyst a -> new Visibility(false, ALL_KINDS, Optional.empty());
            case Viewer.Curator c -> new Visibility(true, ALL_KINDS, Optional.empty());
            case Viewer.Admin a -> new Visibility(true, ALL_KINDS, Optional.empty());
        };
    }

    /** Whether a review in this state and of this local body (may be null) is seen. */
    public boolean showsReview(String status, String localBody) {
        return everything || isOwn(localBody) || status.equals(PUBLISHED);
    }

    /** Whether a document of this kind (null while it is not known) is seen. */
    public boolean showsDocument(String status, String localBody, String kind) {
        return everything || isOwn(localBody) || status.equals(PUBLISHED) && showsPublishedKind(kind);
    }

    private boolean isOwn(String localBody) {
        return ownBody.isPresent() && ownBody.get().equals(localBody);
    }

    private boolean showsPublishedKind(String kind) {
        return kind != null && (publishedKinds.isEmpty() || publishedKinds.contains(kind));
    }
}
