package org.scrfindings.search.query;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question about findings. Search, facets and every list of findings are answered from it, whatever door it came in
 * by. It says nothing of who asks: {@link FindingSearch} adds that.
 *
 * @param text words to look for; empty for all findings
 * @param filters per axis the codes of which one must be present; axes are joined by "and"
 * @param exclusions per axis the codes of which none may be present
 * @param facets axes to count by
 * @param limit findings on a page, 1 to {@value #MAX_LIMIT}
 * @param cursor where the page begins, as given by the page before
 */
public record FindingQuery(
        Optional<String> text,
        Map<FindingAxis, Set<String>> filters,
        Map<FindingAxis, Set<String>> exclusions,
        Set<FindingAxis> facets,
        Order order,
        int limit,
        Optional<String> cursor) {

    /** Beyond this a page takes longer to read and to send than anyone waits for; the cursor goes on. */
    public static final int MAX_LIMIT = 200;

    /** As many as a screen or two show. */
    public static final int DEFAULT_LIMIT = 20;

    /** Longer questions than this are documents. */
    public static final int MAX_TEXT = 1_000;

    public FindingQuery {
        filters = Map.copyOf(filters);
        exclusions = Map.copyOf(exclusions);
        facets = Set.copyOf(facets);
    }

    /** The order in which findings come. Every order is total, so that pages have no gap and no overlap. */
    public enum Order {
        /** Best match first. */
        RELEVANCE,
        /** Latest published review first. */
        NEWEST,
        /** From universal services to ongoing casework. */
        STAGE,
        /** As they stand in their documents. */
        READING,
        /** What the machine was least sure about first. */
        LEAST_CERTAIN,
        /** What is public first, the latest published review first, and of each what is least certain. */
        MOST_WANTED
    }

    /** The same question, of findings that nobody has confirmed yet. */
    FindingQuery inCodingQueue(Order asked) {
        Map<FindingAxis, Set<String>> unconfirmed = new EnumMap<>(FindingAxis.class);
        unconfirmed.putAll(filters);
        unconfirmed.put(FindingAxis.CODING, Set.of("machine"));
        return new FindingQuery(text, unconfirmed, exclusions, facets, asked, limit, cursor);
    }

    /** The same question, of findings that have one of these codes. */
    public FindingQuery only(FindingAxis axis, Set<String> codes) {
        Map<FindingAxis, Set<String>> narrowed = new EnumMap<>(FindingAxis.class);
        narrowed.putAll(filters);
        narrowed.put(axis, codes);
        return new FindingQuery(text, narrowed, exclusions, facets, order, limit, cursor);
    }

    /** The same question in another order. */
    public FindingQuery in(Order asked) {
        return new FindingQuery(text, filters, exclusions, facets, asked, limit, cursor);
    }

    /** All findings of one review as they stand in its documents. */
    public static FindingQuery ofReview(String reviewId, int limit, Optional<String> cursor) {
        return new FindingQuery(
                Optional.empty(),
                Map.of(FindingAxis.REVIEW_ID, Set.of(reviewId)),
                Map.of(),
                Set.of(),
                Order.READING,
                limit,
                cursor);
    }
}
